// What has too little room on this page at this width. Answers "fault, where, how much" for each thing.
// arguments: the width in CSS pixels, and whether to ask for the full measure of running text
const [width, measure] = arguments;
const SLACK = 1.5;
const faults = [];

function named(element) {
  const own = element.id && !/[0-9a-f]{8}-/.test(element.id) ? '#' + element.id : '';
  const name = element.localName + own + [...element.classList].filter((c) => !/^(sec|d\d-\d)$/.test(c)).map((c) => '.' + c).join('');
  const parent = element.parentElement;
  return own || !parent || parent === document.body ? name : (parent.className || parent.localName).toString().split(' ')[0] + ' > ' + name;
}
function fault(what, element, how) {
  faults.push([what, named(element), how]);
}

const looks = new Map();
// what an element's own style and its ancestors' do to the words in it
function look(element) {
  let known = looks.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const above = element.parentElement && element !== document.body ? look(element.parentElement) : { unseen: false, clips: [], scrolls: false, floats: null, box: null };
  const clipsX = /hidden|clip/.test(style.overflowX), clipsY = /hidden|clip/.test(style.overflowY);
  const painted = !/inline$/.test(style.display) && (!/, 0\)$|transparent/.test(style.backgroundColor) || parseFloat(style.borderInlineStartWidth) > 0);
  known = {
    style,
    unseen: above.unseen || style.clipPath === 'inset(50%)',
    scrolls: above.scrolls || (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth),
    clips: clipsX || clipsY ? [...above.clips, { element, clipsX, clipsY }] : above.clips,
    floats: /sticky|fixed/.test(style.position) ? element : above.floats,
    box: painted && element !== document.body ? element : above.box,
    block: /^(inline|inline-block|inline-flex|contents|inline-grid)$/.test(style.display) && element.parentElement ? null : element,
  };
  known.block ??= above.block ?? element;
  looks.set(element, known);
  return known;
}
const rects = new Map();
function inner(element) {
  let rect = rects.get(element);
  if (!rect) {
    const r = element.getBoundingClientRect();
    rect = { left: r.left + element.clientLeft, right: r.right - element.clientLeft, top: r.top + element.clientTop, bottom: r.bottom - element.clientTop };
    rects.set(element, rect);
  }
  return rect;
}

if (document.scrollingElement.scrollWidth > width) fault('the page scrolls sideways', document.body, document.scrollingElement.scrollWidth);

// words: in the window, in what holds them, not on other words
const lines = [], blocks = new Map(), range = document.createRange();
const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => /[^\s]/.test(node.data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
while (words.nextNode()) {
  const node = words.currentNode, element = node.parentElement;
  if (/^(script|style|template|option|textarea|title)$/.test(element.localName) || !element.checkVisibility({ visibilityProperty: true })) continue;
  const at = look(element);
  if (at.unseen) continue;
  range.selectNodeContents(node);
  const block = blocks.get(at.block) ?? { text: '' };
  block.text += node.data + ' ';
  blocks.set(at.block, block);
  const parts = range.getClientRects();
  if (measure && parts.length > 1 && /^\s*\S{2,14}\s*$/.test(node.data) && parts[1].top > parts[0].top + 4) fault('a word is broken', element, node.data.trim());
  for (const r of parts) {
    if (r.width < 1 || r.height < 1) continue;
    if (!at.scrolls && (r.left < -SLACK || r.right > width + SLACK)) fault('words leave the window', element, Math.round(r.left) + '–' + Math.round(r.right));
    const high = r.height * .3;
    for (const clip of at.clips) {
      const c = inner(clip.element);
      if (clip.clipsX && (r.left < c.left - SLACK || r.right > c.right + SLACK)) fault('words are cut', element, Math.round(r.right - c.right) + ' px');
      if (clip.clipsY && (r.top < c.top - high || r.bottom > c.bottom + high)) fault('words are cut at their foot', element, Math.round(r.bottom - c.bottom) + ' px');
    }
    if (at.box && !at.scrolls) {
      const b = at.box.getBoundingClientRect();
      if (r.left < b.left - SLACK || r.right > b.right + SLACK || r.top < b.top - high || r.bottom > b.bottom + high) fault('words stick out of their box', element, named(at.box));
    }
    if (!at.scrolls) lines.push({ left: r.left + 1, right: r.right - 1, top: r.top + r.height * .22, bottom: r.bottom - r.height * .2, element, floats: at.floats });
  }
}
lines.sort((a, b) => a.top - b.top);
for (let i = 0; i < lines.length; i++) {
  for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
    const a = lines[i], b = lines[j];
    if (a.element !== b.element && a.floats === b.floats && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - b.top > 2) fault('words lie on words', a.element, named(b.element));
  }
}

// what is to be moved sideways keeps its height
for (const [element, { style }] of looks) {
  if (/auto|scroll/.test(style.overflowX) && element !== document.scrollingElement && element.scrollWidth > element.clientWidth && element.scrollHeight > element.clientHeight + 1) fault('what scrolls sideways is cut at its foot', element, element.scrollHeight - element.clientHeight + ' px');
}

// a line of running text: some eighteen characters at least, from 25 words on thirty, a pose's as many as on a phone
for (const [element, { text }] of blocks) {
  const count = text.trim().split(/\s+/).length;
  if (count < 9 || !element.checkVisibility()) continue;
  const style = look(element).style, size = parseFloat(style.fontSize);
  const room = element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  const least = Math.min(9.5 * size, .7 * (width - 42));
  if (room < least) fault('a line is too short', element, Math.round(room) + ' px for ' + count + ' words');
  else if (measure && count >= 25 && room < Math.min(width - 42 - 2.2 * size, element.closest('.pose') ? 320 : 17 * size)) fault('running text is narrow', element, Math.round(room) + ' px for ' + count + ' words');
}

// controls: in the window, and what they hold to be read
const pen = (window.roomPen ??= new OffscreenCanvas(1, 1).getContext('2d'));
function long(text, style) {
  pen.font = style.font;
  pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  return pen.measureText(text).width;
}
for (const control of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
  if (control.type === 'hidden' || !control.checkVisibility({ visibilityProperty: true })) continue;
  const at = look(control), style = at.style;
  if (at.unseen) continue;
  const r = control.getBoundingClientRect();
  if (!at.scrolls && (r.left < -SLACK || r.right > width + SLACK)) fault('a control leaves the window', control, Math.round(r.left) + '–' + Math.round(r.right));
  for (const clip of at.clips) {
    const c = inner(clip.element);
    if (clip.element !== control && clip.clipsX && (r.left < c.left - SLACK || r.right > c.right + SLACK)) fault('a control is cut', control, named(clip.element));
  }
  // words beside a sign: not on it, though they may come near its edge
  if (control.matches('.tool') && lines.some((line) => !control.contains(line.element) && line.floats === at.floats && Math.min(line.right, r.right - 8) - Math.max(line.left, r.left + 8) > 2 && Math.min(line.bottom, r.bottom - 8) - Math.max(line.top, r.top + 8) > 2)) {
    fault('words lie on a sign', control, control.ariaLabel);
  }
  const room = control.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  if (control.localName === 'select' && style.appearance !== 'none') {
    const need = long(control.selectedOptions[0]?.text ?? '', style) + 18;
    // one line that cannot be broken: no more can be asked than the width of the page
    if (r.width < .7 * width && need > room + parseFloat(style.paddingInlineEnd) + SLACK) fault('a choice is cut', control, Math.round(need - room) + ' px: ' + control.selectedOptions[0].text);
  } else if (control.localName === 'input' && control.placeholder && !control.value) {
    const need = long(control.placeholder, style);
    if (r.width < .6 * width && need > room + SLACK) fault('a hint in a field is cut', control, Math.round(need - room) + ' px');
  } else if (control.matches('input.time, input.count, input.num, input.detail, input[type=number], input[type=date]') && control.scrollWidth > control.clientWidth + 1) {
    fault('what stands in a field is cut', control, control.scrollWidth + ' in ' + control.clientWidth);
  } else if (control.localName === 'textarea' && /hidden|clip/.test(style.overflowY) && control.scrollHeight > control.clientHeight + 2) {
    fault('what stands in a field is cut', control, control.scrollHeight + ' in ' + control.clientHeight);
  }
}
return faults;
