// The page stays where the hand is: the control that was used keeps its place in the window, and
// focus stays on it or goes to its neighbour.
const CONTROLS = "a[href], button:not([tabindex='-1']), input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
const GROUPS = ".stepper, .tools, .doing, .sides, .way-row, .prop-row, .set-aside, .check-acts, .checks, .step, section";

const inSight = (box) => box.bottom > 0 && box.top < innerHeight && box.height > 0;
const usable = (control) => control.isConnected && !control.disabled && control.getClientRects().length > 0;
const kind = (id) => id.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "*");
const step = (control) => control?.closest("#steps > ol > li");

/** Remembers where things are. */
export function look(plan, used) {
  const focused = plan.contains(document.activeElement) ? document.activeElement : null;
  const control = used?.isConnected && inSight(used.getBoundingClientRect()) ? used : focused;
  const order = [...plan.querySelectorAll(CONTROLS)].map((element) => ({
    element,
    id: element.id,
    group: element.closest(GROUPS),
    form: element.form,
    top: element.getBoundingClientRect().top,
  }));
  const steps = [...plan.querySelectorAll("#steps > ol > li")].map((element) => ({ element, top: element.getBoundingClientRect().top }));
  return { control, focused, order, steps, at: order.findIndex(({ element }) => element === control) };
}

/** Puts them back there, after the plan was drawn anew. */
export function stay(before) {
  const held = before.control && usable(before.control) ? before.control : null;
  let top = before.order[before.at]?.top;
  let next = held;
  if (!held && before.at >= 0) {
    next = neighbour(before);
    // what is gone leaves its place to the next of its kind; a whole step, to one that is open
    if (next && kind(next.id) !== kind(before.order[before.at].id)) top = before.order.find(({ element }) => element === next)?.top;
    else if (next?.closest(".step.open")) return follow(before, step(next));
  }
  if (next && top !== undefined && inSight({ top, bottom: top + 1, height: 1 })) hold(next, top);
  else {
    const seen = before.steps.find(({ element, top }) => element.isConnected && top > 0 && top < innerHeight);
    if (seen && (!before.control || !next)) hold(seen.element, seen.top);
  }
  const lost = !document.activeElement || document.activeElement === document.body || document.activeElement.disabled;
  if (before.focused && lost) focus(before.focused === before.control ? landing(before, next) : usable(before.focused) ? before.focused : next);
}

/** A step is gone, and the one that follows it is open, with its tools far below its head. */
function follow({ order, at, steps }, item) {
  const gone = step(order[at].element);
  hold(item, steps.find(({ element }) => element === gone)?.top ?? 0);
  focus(item.querySelector("[id^=open-]"));
}

/** Where a whole step is gone, its follower's name says where the hand is now, and one press more takes nothing out. */
function landing({ order, at }, next) {
  const gone = /^remove-/.test(order[at]?.id) && !order[at].element.isConnected;
  const name = gone && step(next)?.querySelector("[id^=open-]");
  return name && isBare(name) ? name : next;
}

/** Whether it can have the focus as it stands: nothing has to be scrolled to bring it into sight. */
function isBare(element) {
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return top >= (parseFloat(scrollPaddingTop) || 0) && bottom <= innerHeight - (parseFloat(scrollPaddingBottom) || 0);
}

/** What was drawn anew as another kind of thing stands where the one with its name stood. */
export function stayAt(element, before) {
  const top = before.order.find(({ id }) => id === element?.id)?.top;
  if (top !== undefined && inSight({ top, bottom: top + 1, height: 1 })) hold(element, top);
  if (element) show(element);
}

/** Lets a bar above come or go, and the hand stays where it is. */
export function steady(change) {
  const hand = document.activeElement?.closest("#plan") ? document.activeElement : null;
  const seen = [hand, ...document.querySelectorAll("#steps > ol > li")].find((element) => element && inSight(element.getBoundingClientRect()));
  const top = seen?.getBoundingClientRect().top;
  change();
  if (!seen) return;
  hold(seen, top);
  if (seen === hand) show(hand); // not under that bar
}

function hold(element, top) {
  const off = () => element.getBoundingClientRect().top - top;
  const back = () => scrollBy({ top: off(), behavior: "instant" });
  back();
  // the page ends before it can be brought there: it is made longer for as long as its end is seen
  const missing = off();
  if (missing < 1) return;
  room(spare() + Math.ceil(missing));
  back();
}

const page = document.querySelector("main.editor");
const spare = () => parseFloat(page.style.getPropertyValue("--spare")) || 0;
const room = (pixels) => page.style.setProperty("--spare", `${pixels}px`);

document.addEventListener("scroll", () => {
  if (page && spare() && scrollY + innerHeight < document.documentElement.scrollHeight - spare()) room(0);
}, { passive: true });

function neighbour({ order, at }) {
  const { element, id, group, form } = order[at];
  const after = order.slice(at + 1);
  const ahead = order.slice(0, at).reverse();
  const both = [...after, ...ahead];
  const there = element.isConnected ? both.filter((other) => group?.contains(other.element)) : both.filter((other) => id && kind(other.id) === kind(id));
  const beside = both.filter((other) => form && other.form === form);
  return [...there, ...beside, ...both.filter((other) => other.group === group), ...both].map((other) => other.element).find(usable);
}

/** Focus without a jump; whoever cannot be focused by itself is made so. */
export function focus(element) {
  if (!element) return;
  if (!element.matches(CONTROLS)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  show(element);
}

/**
 * What cannot be pressed any more keeps the hand that pressed it, until the hand leaves it.
 *
 * @param fresh the plan as it is to be drawn
 */
export function keepHand(fresh) {
  const hand = document.activeElement?.id && fresh.querySelector(`#${CSS.escape(document.activeElement.id)}[disabled]`);
  if (!hand) return;
  hand.disabled = false;
  hand.ariaDisabled = "true";
}

document.addEventListener("focusout", ({ target }) => {
  if (target.ariaDisabled !== "true") return;
  target.ariaDisabled = null;
  target.disabled = true;
});

/** Brings it into sight, if it is not; never under a bar. */
export function show(element) {
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** An opened step stands at the top of the view. */
export function showTop(element) {
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

export { step };
