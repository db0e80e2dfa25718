// What a hand meets in the editor: finds its controls, brings one before the eyes, and says afterwards
// what has moved. HandsTest presses and types.
const CONTROLS = "a[data-go], button:not([tabindex='-1']), input:not([type=hidden]), select, textarea, summary";
const plan = document.getElementById("plan");
const inSight = (element) => {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
};
const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const kind = (id) => id.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*");

let drawn = 0;
let since = 0;
document.addEventListener("plan:drawn", () => drawn++);

/** What a hand does with it; nothing where it leads away or is sent by another control. */
function use(control) {
  const form = control.form;
  if (control.matches("a[data-go]")) return "open";
  if (control.matches("summary")) return "fold";
  if (!form || !form.matches("[data-edit]")) return "";
  if (control.matches("button")) return "press";
  if (!form.matches("[data-saves]")) return "";
  if (control.matches("select")) return "choose";
  if (control.matches("[type=radio]:checked")) return "";
  if (control.matches("[type=radio], [type=checkbox]")) return "check";
  return control.matches("textarea") ? "write" : control.matches(".detail") ? "say" : control.matches(".count") ? "count" : "time";
}

const sections = ["title-row", "checks", "brief", "notes", "set-aside", "add", "dock"];
function region(control) {
  const step = control.closest("#steps > ol > li");
  if (!step) return sections.find((name) => control.closest(`.${name}, #${name}, #${name}-section`)) ?? "else";
  const all = [...step.parentElement.children];
  const at = all.indexOf(step);
  return at === 0 ? "first" : at === all.length - 1 ? "last" : at === Math.floor(all.length / 2) ? "middle" : "other";
}

function key(control) {
  if (control.id) return `#${CSS.escape(control.id)}`;
  const form = control.closest("form");
  const own = control.tagName.toLowerCase() + (control.name ? `[name="${control.name}"]` : "");
  return form ? `form[action="${form.getAttribute("action")}"] ${own}` : `${control.closest("section")?.id ? "#" + control.closest("section").id + " " : ""}${own}`;
}

function measure(control) {
  since = drawn;
  hands.before = {
    control,
    from: plan.dataset.from,
    kind: kind(control.id),
    top: control.getBoundingClientRect().top,
    others: tops(),
    inner: scrollers(),
  };
}

const tops = () => [...plan.querySelectorAll(CONTROLS)].filter(seen).map((element) => ({ element, top: element.getBoundingClientRect().top }));

/** What is scrolled aside within the page. */
const scrollers = () => [document.scrollingElement, ...document.querySelectorAll("body :not(input, textarea)")].filter((element) => element.scrollLeft).map((element) => `${element.className} ${element.scrollLeft}`).join();

const hands = {
  /** Every control that can be used: where to find it, what it is, in which part, and how. */
  all: () =>
    [...plan.querySelectorAll(CONTROLS)]
      .filter((control) => seen(control) && !control.disabled && use(control))
      .map((control) => ({
        key: key(control),
        kind: kind(control.id || key(control)),
        region: region(control) + (control.closest("details form") ? " unfolded" : ""),
        use: use(control),
      })),

  /** Unfolds whatever can be. */
  unfold: () => plan.querySelectorAll("details").forEach((details) => (details.open = true)),

  /** Brings a control to the middle of the window, and the focus on it where that is wanted. */
  take(css, focused) {
    const control = [...plan.querySelectorAll(css)].find(seen);
    if (!control || control.disabled) return null;
    control.scrollIntoView({ block: "center", behavior: "instant" });
    if (focused) control.focus({ preventScroll: true });
    measure(control);
    return control;
  },

  /** Puts the focus on what comes before it in the order of Tab; false where Tab does not come by. */
  beside() {
    const { control } = hands.before;
    const order = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter(
      (one) => seen(one) && !one.disabled && one.tabIndex >= 0 && (one.type !== "radio" || one.checked || one === control),
    );
    const last = order[order.indexOf(control) - 1];
    last?.focus({ preventScroll: true });
    return !!last && control.type !== "radio";
  },

  /** After Tab: whether it was reached. */
  reached() {
    const { control } = hands.before;
    const hand = document.activeElement;
    if (hand !== control) control.focus({ preventScroll: true });
    const fault = hand === control ? "" : `Tab leads to ${hand.tagName} ${kind(hand.id)}`;
    measure(control);
    return fault || (inSight(control) ? "" : "Tab leaves it out of sight");
  },

  /** Where things are once the hand has gone on, for it may have brought the next field into sight. */
  left() {
    Object.assign(hands.before, { top: hands.before.control.getBoundingClientRect().top, others: tops(), inner: scrollers() });
  },

  /** Fills in what a button asks for beside it. */
  fill() {
    const { reason, minutes } = hands.before.control.form.elements;
    if (reason) reason.value = "They all know it.";
    if (minutes) minutes.value = minutes.value === "50" ? "55" : "50";
  },

  last: () => hands.before.control.selectedIndex === hands.before.control.options.length - 1,
  region: (step) => region(step.querySelector("article")),
  open: () => plan.dataset.open ?? "",

  /** Takes back what was done, if anything was. */
  undo() {
    since = plan.dataset.from === hands.before.from ? -1 : drawn;
    if (since >= 0) document.getElementById(hands.before.kind.startsWith("undo") ? "redo-top" : "undo-top").click();
  },

  /** Whether everything that was done is answered and drawn; what is refused stays unsaved. */
  quiet: () => drawn > since && ([...plan.querySelectorAll(".saved-not")].every((state) => state.hidden) || !!plan.querySelector("[data-refused]")),

  /** What is not as a hand expects; empty when all is well. */
  wrong(wanted) {
    const { control, top, others, kind: was, inner } = hands.before;
    const hand = document.activeElement;
    const faults = [];
    const there = control.isConnected && seen(control) && !control.disabled;
    const atTheEnd = scrollY < 1 || scrollY > document.documentElement.scrollHeight - innerHeight - 2;
    const off = (element, from) => Math.round(element.getBoundingClientRect().top - from);
    if (hand === document.body || !hand) faults.push("focus is lost");
    else if (!inSight(hand)) faults.push(`focus on ${kind(hand.id)} out of sight`);
    else if (hand.checkVisibility && under(hand)) faults.push(`focus on ${kind(hand.id)} under ${under(hand)}`);
    if (wanted === "opened") {
      const item = document.querySelector("#plan .step.open");
      const at = item?.getBoundingClientRect().top;
      if (!item) faults.push("nothing is open");
      else if (!(at > -2 && at < 100) && !(atTheEnd && at > 0)) faults.push(`the open card begins at ${Math.round(at)}`);
      if (control.isConnected && hand !== control) faults.push(`focus on ${kind(hand.id)}`);
    } else if (there) {
      const moved = off(control, top);
      if (Math.abs(moved) > 2 && !(atTheEnd && wanted !== "stays")) faults.push(`it moved by ${moved}`);
      if (wanted !== "left" && hand !== control) faults.push(`focus on ${hand.tagName} ${kind(hand.id)}`);
    } else {
      // what is folded away with its panel leaves the hand on what unfolds it again
      const folded = hand.matches("summary") && hand.parentElement.contains(control);
      // after a step was taken out the hand is on the next one's name, whose bin has come to where it was
      const kin = was.startsWith("remove-") ? hand.closest("li").querySelector("[id^=remove-]") : hand;
      const inPlace = folded || (kind(kin.id) === was && Math.abs(off(kin, top)) <= 2);
      const at = others.findIndex(({ element }) => element === control);
      const near = others.slice(Math.max(0, at - 8), at + 9).filter(({ element }) => element !== control && element.isConnected && seen(element));
      if (!inPlace && !near.some(({ element, top: was }) => Math.abs(off(element, was)) <= 2) && !atTheEnd) faults.push("what was around it moved");
    }
    if (!there && was.startsWith("back-")) {
      // what was put back has the hand, wherever it stands
      faults.length = 0;
      if (kind(hand.id) !== "open-*" || !inSight(hand)) faults.push(`focus on ${kind(hand.id)}`);
    }
    if (scrollers() !== inner) faults.push("something went aside");
    const refused = [...plan.querySelectorAll("[aria-invalid=true]")];
    if (wanted === "refused") {
      const words = plan.querySelector(".wrong:not(.notice)");
      if (!words) faults.push("no word about what is wrong");
      else if (!whole(words)) faults.push(`the words about it are out of sight`);
      if (refused.length && hand !== refused[0]) faults.push("another field than the wrong one is focused");
    } else if (refused.length) faults.push(`refused: ${plan.querySelector(".wrong")?.textContent.trim()}`);
    return faults.join("; ");
  },
};

const whole = (element) => {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight && !under(element);
};

function under(element) {
  const box = element.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 40), 1), innerHeight - 1);
  const over = document.elementFromPoint(x, y);
  if (!over || element.contains(over) || over.contains(element) || over.closest("label")?.control === element) return "";
  return (over.closest("[class]") ?? over).className;
}
window.hands = hands;
