// Every edit of the editor is kept until the server has answered it, and they are sent one after
// another in the order in which they were made. See docs/decisions/edits-in-order.md.
import { badge, typed } from "./badge.js";
import { changed, fill, isChanged, isText, named, reset, settle, words } from "./fields.js";
import { morph } from "./morph.js";
import { lost, pending, takeBack, tell } from "./notices.js";
import { focus, keepHand, look, show, showTop, stay, stayAt, steady } from "./place.js";
import { clock, led } from "./holds.js";
import { isOvertaken, overtake, remember, remembered, typedIn } from "./waiting.js";

const bar = document.getElementById("trouble");
const voice = document.getElementById("said");
const plan = document.getElementById("plan");
const TECHNICAL = new Set(["csrf-token", "from", "open", "key", "step", "to", "at"]);
const PATIENCE = 15000;

const queue = [];
let busy = false;
let pause = 2000;
let timer = 0;
let stopped = "";
let leaving = false;

const show_state = () => {
  const waiting = queue.filter((edit) => edit.form);
  badge(plan, busy && !stopped, [...waiting.map((edit) => edit.label), ...lost().map(({ label }) => label)]);
  const what = bar.querySelector("[data-what]");
  const names = [...new Set(waiting.map((edit) => edit.label))].join(", ");
  // an alert is read out again when its words are written again
  if (what.textContent !== names) what.textContent = names;
  remember(plan, waiting, lost());
};
const from = () => plan.dataset.from;
const said = ({ entries }) => JSON.stringify(entries.filter(([name]) => !TECHNICAL.has(name)));
const action = (form) => form.getAttribute("action");
const formAt = (address) => [...plan.querySelectorAll("form[data-edit]")].find((form) => action(form) === address);

/** Takes what a form says now; what was not yet tried of the same field gives way to it. */
export function save(form, button, control) {
  const used = button ?? control ?? document.activeElement;
  const presses = button?.dataset.press ? [Number(button.dataset.press)] : null;
  const edit = {
    form,
    used,
    presses,
    action: action(form),
    entries: [...new FormData(form, presses ? null : button)].filter(([name]) => name !== "csrf-token"),
    from: form.elements.at ? from() : form.elements.from?.value, // a place is counted in what is shown
    label: (presses && form.querySelector("input[name=hold]") && named(form.querySelector("input[name=hold]"))) || named(used),
    tries: 0,
  };
  const fields = [...form.elements].filter((one) => one.name && one.matches("textarea, select, input:not([type=hidden])"));
  edit.words = words(changed(form).length ? changed(form) : fields);
  const latest = queue.at(-1);
  if (!button && latest?.action === edit.action && said(latest) === said(edit)) return; // Enter sends a field and leaves it, too
  const last = queue.findLast((other) => other.action === edit.action);
  if (last && last.tries === 0 && presses && last.presses) last.presses.push(...presses);
  else {
    // a field that is saved again replaces itself; a press after something typed comes after it
    if (last && last.tries === 0 && !button && !last.presses && last.field) queue.splice(queue.indexOf(last), 1);
    edit.field = !button;
    queue.push(edit);
  }
  if (presses) {
    foresee(form);
    queue.findLast((other) => other.form === form).shown = form.elements.hold?.value;
  }
  run();
}

/** Opens or closes a step, after all that was done before. */
export function go(address, pushed = true) {
  queue.push({ address, pushed, label: "", tries: 0 });
  run();
}

/** Shows at once what the presses lead to, where nothing else is on its way to the same hold. */
function foresee(form) {
  const mine = queue.filter((edit) => edit.form === form);
  if (mine.every((edit) => edit.presses)) {
    // those that are on their way lead to what they said when they were sent
    const sent = mine.findLast((edit) => edit.tries)?.seconds ?? form.dataset.seconds;
    const seconds = mine.filter((edit) => !edit.tries).reduce((at, edit) => led(at, edit.presses), Number(sent));
    form.elements.hold.value = clock(seconds);
    settle(form.elements.hold);
  }
}

/** What a request says is settled when it is first sent, so that sent twice it counts once. */
function settled(edit) {
  if (edit.tries++ > 0) return;
  edit.from ??= from();
  if (edit.again) {
    edit.form = formAt(edit.action) ?? edit.form;
    edit.used = edit.form;
    return;
  }
  if (edit.presses) {
    edit.seconds = led(Number(edit.form.dataset.seconds), edit.presses);
    edit.entries = [...edit.entries.filter(([name]) => name !== "hold" && name !== "to"), ["to", edit.seconds]];
    edit.words = clock(edit.seconds);
  } else if (edit.used.dataset.by) {
    const steps = [...plan.querySelectorAll("#steps > ol > li")];
    const to = steps.indexOf(edit.used.closest("li")) + Number(edit.used.dataset.by);
    edit.entries = [...edit.entries.filter(([name]) => name !== "to"), ["to", Math.min(Math.max(to, 0), steps.length - 1)]];
  }
  if (edit.used.dataset.by || /\/(un|re)dos$|\/publications$/.test(edit.action)) edit.from = from();
}

function body(edit) {
  const sent = edit.entries.filter(([name]) => name !== "from" && name !== "open");
  sent.push(["from", edit.from], ["csrf-token", plan.querySelector("input[name='csrf-token']").value]);
  if (plan.dataset.open) sent.push(["open", plan.dataset.open]);
  return new URLSearchParams(sent);
}

async function run() {
  show_state();
  if (busy || !queue.length || stopped) return;
  busy = true;
  const edit = queue[0];
  if (edit.form) settled(edit);
  show_state();
  try {
    const answer = await fetch(edit.address ?? edit.action, {
      method: edit.form ? "POST" : "GET",
      headers: { "HX-Request": "true", "X-Requested-With": "JavaScript" },
      body: edit.form && body(edit),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("plan");
    busy = false;
    if (fresh) took(edit, fresh, !answer.ok);
    else await failed(edit, answer);
  } catch {
    busy = false;
    trouble("away");
  }
  show_state();
  run();
}

async function failed(edit, { status, type }) {
  if (status === 400 && !edit.renewed) {
    edit.renewed = true;
    return renew();
  }
  if (type === "opaqueredirect" || status === 499 || status === 401) trouble("out");
  else if (status === 404) trouble("gone");
  else if (status === 403) trouble("forbidden");
  else if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    queue.shift();
    if (edit.form) tell(bar.dataset.unreadable, edit);
  } else trouble("away");
}

// the page lay open longer than its token lives: takes a new one from a page drawn now
async function renew() {
  const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
  const token = page.querySelector("input[name='csrf-token']")?.value;
  for (const field of token ? document.querySelectorAll("input[name='csrf-token']") : []) field.value = token;
}

/** Says loudly that something is not saved and why; tries again by itself where that can help. */
function trouble(when) {
  stopped = when;
  steady(() => {
    bar.hidden = false;
    for (const words of bar.querySelectorAll("[data-when]")) words.hidden = words.dataset.when !== when;
    bar.querySelector("button").hidden = when === "gone";
  });
  clearTimeout(timer);
  if (when === "away") {
    timer = setTimeout(again, pause);
    pause = Math.min(pause * 2, 30000);
  }
}

function again() {
  clearTimeout(timer);
  if (stopped === "gone") return;
  stopped = "";
  run();
}

function took(edit, fresh, refused) {
  queue.shift();
  if (!bar.hidden) steady(() => (bar.hidden = true));
  pause = 2000;
  const before = { number: from(), open: plan.dataset.open ?? "" };
  const place = draw(edit, fresh, refused);
  const alone = fresh.dataset.since === before.number;
  if (leaving) overtake(from());
  for (const other of queue) {
    // made on top of this one, or while nobody else has changed anything
    if ((!refused && other.action === edit.action) || (alone && other.from === before.number)) other.from = from();
    if (other.tries === 0 && edit.form?.isConnected && edit.form.matches("[data-saves]")) follow(other, edit);
  }
  if (edit.address) arrived(edit, before.open, place);
  else if (refused) told(edit);
  else returned(edit);
  say(plan.dataset.said);
}

/** What was saved may have another address now: a prop is known by its kind and place. */
function follow(other, { form, action: was }) {
  const now = action(form);
  if (other.form === form || other.action?.startsWith(was + "/")) other.action = now + other.action.slice(was.length);
}

function draw(edit, fresh, refused) {
  const number = from();
  const alone = fresh.dataset.since === number;
  const sent = new Map(edit.entries ?? []);
  const kept = new Map();
  for (const control of plan.querySelectorAll("input, textarea, select")) {
    const own = control.form === edit.form && !refused && !queue.some((other) => other.form === edit.form);
    const same = !isText(control) || control.value === (sent.get(control.name) ?? edit.shown);
    if (own && same) {
      if (control === document.activeElement && isText(control) && !control.matches(".time")) {
        settle(control);
        kept.set(control, null);
      }
    } else if (isChanged(control) || (control.form && queue.some((other) => other.form === control.form))) {
      kept.set(control, control.tagName === "SELECT" ? control.value : null);
    }
  }
  const late = new Map([...kept.keys()].map((control) => [control.form, control.form?.elements.from?.value]));
  const forms = new Set([...[...kept.keys()].map((control) => control.form), ...plan.querySelectorAll("[data-refused]")]);
  const half = [...forms].filter((form) => form && form !== edit.form && !queue.some((other) => other.form === form)).map((form) => [form, typedIn(form)]);
  const place = look(plan, edit.used);
  keepHand(fresh);
  // a prop that was made another one has another name now; whatever else is gone takes its fields along
  const isRenamed = (node) => !node.querySelector("form") || (edit.form?.matches("[data-saves]") && node.contains(edit.form));
  morph(plan, fresh, (node) => node !== edit.form && node.dataset?.refused !== undefined, isRenamed);
  for (const control of plan.querySelectorAll("input, textarea, select")) {
    if (control.closest("[data-refused]") && control.form !== edit.form) continue;
    // what was refused because its place is gone is told, and not laid into what stands there now
    const elsewhere = refused && edit.form && control.form === edit.form && action(edit.form) !== edit.action;
    if (!kept.has(control) || elsewhere) reset(control);
    else if (kept.get(control) !== null) control.value = kept.get(control);
  }
  for (const [form, seen] of late) {
    if (form && form !== edit.form && form.elements.from && !(alone && seen === number)) form.elements.from.value = seen;
  }
  for (const [form, typed] of half) if (!form.isConnected) tellGone(bar.dataset.unplaced, typed);
  layBack();
  document.title = plan.dataset.title;
  const details = !refused && edit.form?.closest("details");
  const folds = details && details.isConnected && !edit.form.matches("[data-stays]");
  const inside = folds && place.focused && edit.form.contains(place.focused);
  if (folds) details.open = false;
  stay(place);
  if (inside) {
    focus(details.querySelector("summary"));
    if (details.previousElementSibling) show(details.previousElementSibling); // what was added
  }
  document.dispatchEvent(new CustomEvent("plan:drawn"));
  return place;
}

/** A step was opened or closed. */
function arrived(edit, wasOpen, place) {
  if (edit.pushed) history.pushState(null, "", edit.address);
  const open = plan.dataset.open;
  const step = open || wasOpen;
  const item = step && document.getElementById(`step-${step}`);
  if (!item || open === wasOpen) return;
  if (open) showTop(item.querySelector(".open"));
  const link = document.getElementById(`open-${step}`);
  link?.focus({ preventScroll: true });
  if (!open) stayAt(link, place);
}

/** What was put back has the hand: it may stand far from where it was kept aside. */
function returned({ action }) {
  const step = action.match(/\/steps\/([0-9a-f-]{36})\/return$/)?.[1];
  if (step) focus(document.getElementById(`open-${step}`));
}

/** Something was refused: at its field, or where that is gone, above the plan. */
function told(edit) {
  const form = edit.form;
  const all = [...plan.querySelectorAll("[id$='-trouble']")].filter((element) => element.getClientRects().length);
  // other forms may still show what was refused of them before
  const wrong = all.find((element) => form.contains(element)) ?? all.find((element) => !element.closest("[data-refused]"));
  if (!wrong || plan.dataset.gone !== undefined) {
    // with what was typed on while it was on its way
    return tellGone(plan.dataset.said, edit.field && !form.isConnected ? { ...edit, ...typedIn(form), label: edit.label } : edit);
  }
  const home = wrong.closest("form");
  if (home) Object.assign(home.dataset, { refused: edit.from, what: edit.label });
  const field = (home ?? form).querySelector("[aria-invalid=true]");
  const elsewhere = document.activeElement !== field && plan.contains(document.activeElement) && isChanged(document.activeElement);
  if (!elsewhere) focus(field ?? wrong);
  show(wrong);
  if (field) show(field);
}

/** Its place is gone: says so, and where it was a step that is kept aside, offers both back. */
function tellGone(sentence, edit) {
  // of one field, what it said last
  if (edit.field || edit.half) takeBack((other) => other.action === edit.action && (other.field || other.half));
  const of = ({ action }) => action?.match(/\/steps\/([0-9a-f-]{36})\//)?.[1];
  const step = of(edit);
  const aside = step && document.getElementById(`back-${step}`);
  // with the step comes whatever else was written for it
  const again = () => {
    save(aside.form, aside);
    for (const one of [edit, ...takeBack((other) => of(other) === step)]) {
      queue.push({ ...one, form: aside.form, used: aside, presses: null, tries: 0, from: undefined, again: true });
    }
    run();
  };
  tell(sentence, edit, aside && edit.words ? again : null);
}

/** Half typed words whose place is on the page again stand in it again. */
function layBack() {
  for (const { action: address, entries, from: seen } of takeBack((one) => one.half && formAt(one.action))) {
    const form = formAt(address);
    const [control] = [...fill(form, entries), ...changed(form)];
    if (!control || !form.matches("[data-saves]")) continue;
    // from where it was typed, so that what others did meanwhile is asked about
    form.elements.from.value = seen;
    save(form, null, control);
  }
}

/** Says it once to those who listen, also when it is the same again. */
function say(words) {
  if (words) voice.textContent = voice.textContent === words ? words + "\u00a0" : words;
}

/** Goes on with what waited when the page was left. */
export function resume() {
  const { edits, typed, gone } = remembered(plan);
  if (isOvertaken(from())) go(location.pathname + location.search, false);
  queue.push(...edits);
  for (const edit of gone) tellGone(bar.dataset.unplaced, edit);
  layBack();
  // from where it was typed, so that what others did meanwhile is asked about, again if need be
  for (const { form, from, control } of typed) {
    if (form.elements.from) form.elements.from.value = from;
    save(form, null, control);
  }
  run();
}

if (plan) {
  bar.querySelector("button").addEventListener("click", again);
  addEventListener("online", again);
  addEventListener("focus", () => stopped && again());
  addEventListener("popstate", () => go(location.pathname + location.search, false));
  addEventListener("beforeunload", (event) => {
    leaving = true;
    if (queue.some((edit) => edit.form) || typed(plan).length || pending() || plan.querySelector("[data-refused]")) event.preventDefault();
  });
  document.addEventListener("plan:typed", show_state);
  document.addEventListener("notice:closed", show_state);
}
