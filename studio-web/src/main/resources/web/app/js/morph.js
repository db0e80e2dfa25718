// Makes a piece of the page like another one, node by node, so that whatever stays the same stays
// where it is: focus, caret, scroll position and open menus with it. Elements with an id are found
// again by it, others by their kind and order. What somebody typed is not touched: only the
// controls' defaults change here.
//
// `leaves` says which pieces stay as they are; `renamed`, which may become one with another id when
// their own is gone: one that holds what somebody types must not, or it would be typed elsewhere.
export function morph(old, fresh, leaves, renamed) {
  if (leaves(old)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) {
    // what somebody has unfolded stays so
    if (!fresh.hasAttribute(name) && !(name === "open" && old.tagName === "DETAILS")) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  children(old, fresh, leaves, renamed);
}

function children(old, fresh, leaves, renamed) {
  const wanted = new Set([...fresh.children].map((child) => child.id).filter(Boolean));
  const known = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]));
  let here = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const match = (child.id && known.get(child.id)) || like(here, child, wanted, renamed);
    if (!match) {
      old.insertBefore(child, here);
      continue;
    }
    if (match === here) here = here.nextSibling;
    else move(old, match, here);
    morph(match, child, leaves, renamed);
  }
  while (here) {
    const gone = here;
    here = here.nextSibling;
    gone.remove();
  }
}

/** The next of the old nodes that can become that one; those before it are passed over. */
function like(from, child, wanted, renamed) {
  for (let node = from; node; node = node.nextSibling) {
    if (node.nodeName === child.nodeName && !child.id === !node.id && (!node.id || (!wanted.has(node.id) && renamed(node)))) return node;
  }
  return null;
}

function move(parent, node, before) {
  if (parent.moveBefore) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}
