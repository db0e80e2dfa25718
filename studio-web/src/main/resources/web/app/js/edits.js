// Every edit of the editor is kept until the server has answered it, and they are sent one after
// another in the order in which they were made. See docs/decisions/edits-in-order.md.
import { badge, typed } from "./badge.js";
import { changed, isChanged, isText, named, reset, settle } from "./fields.js";
import { morph } from "./morph.js";
import { lost, pending, tell } from "./notices.js";
import { focus, keepHand, look, show, showTop, stay, stayAt } from "./place.js";
import { clock, led } from "./holds.js";
import { isOvertaken, overtake, remember, remembered } from "./waiting.js";

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
  edit.words = edit.entries.filter(([name, value]) => !TECHNICAL.has(name) && value).map(([, value]) => value).join(" · ");
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
  if (presses) foresee(form);
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
    const seconds = mine.filter((edit) => !edit.tries || !edit.body).reduce((at, edit) => led(at, edit.presses), Number(mine[0].seconds ?? form.dataset.seconds));
    form.elements.hold.value = clock(seconds);
    settle(form.elements.hold);
  }
}

/** What a request says is settled when it is first sent, so that sent twice it counts once. */
function settled(edit) {
  if (edit.tries++ > 0) return;
  edit.from ??= from();
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
    if (edit.form) tell(bar.dataset.unreadable, edit.label, edit.words, null);
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
  bar.hidden = false;
  for (const words of bar.querySelectorAll("[data-when]")) words.hidden = words.dataset.when !== when;
  bar.querySelector("button").hidden = when === "gone";
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
  bar.hidden = true;
  pause = 2000;
  const before = { number: from(), open: plan.dataset.open ?? "" };
  const place = draw(edit, fresh, refused);
  const alone = fresh.dataset.since === before.number;
  if (leaving) overtake(from());
  for (const other of queue) {
    // made on top of this one, or while nobody else has changed anything
    if ((!refused && other.action === edit.action) || (alone && other.from === before.number)) other.from = from();
    if (other.form === edit.form && other.form.isConnected && other.tries === 0) other.action = action(other.form);
  }
  if (edit.address) arrived(edit, before.open, place);
  else if (refused) told(edit);
  say(plan.dataset.said);
}

function draw(edit, fresh, refused) {
  const number = from();
  const alone = fresh.dataset.since === number;
  const sent = new Map(edit.entries ?? []);
  const kept = new Map();
  for (const control of plan.querySelectorAll("input, textarea, select")) {
    const own = control.form === edit.form && !refused && !queue.some((other) => other.form === edit.form);
    const same = isText(control) ? control.value === sent.get(control.name) : !isText(control);
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
  const place = look(plan, edit.used);
  keepHand(fresh);
  morph(plan, fresh, (node) => node !== edit.form && node.dataset?.refused !== undefined);
  for (const control of plan.querySelectorAll("input, textarea, select")) {
    if (control.closest("[data-refused]") && control.form !== edit.form) continue;
    if (!kept.has(control)) reset(control);
    else if (kept.get(control) !== null) control.value = kept.get(control);
  }
  for (const [form, seen] of late) {
    if (form && form !== edit.form && form.elements.from && !(alone && seen === number)) form.elements.from.value = seen;
  }
  document.title = plan.dataset.title;
  const details = !refused && edit.form?.closest("details");
  const folds = details && details.isConnected && !edit.form.matches("[data-stays]");
  const inside = folds && place.focused && edit.form.contains(place.focused);
  if (folds) details.open = false;
  stay(place);
  if (inside) focus(details.querySelector("summary"));
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

/** Something was refused: at its field, or where that is gone, above the plan. */
function told(edit) {
  const form = edit.form;
  const wrong = [...plan.querySelectorAll("[id$='-trouble']")].find((element) => element.getClientRects().length);
  const back = edit.action.match(/\/steps\/([0-9a-f-]{36})\//)?.[1];
  const aside = back && document.getElementById(`back-${back}`);
  if (!wrong || plan.dataset.gone !== undefined) {
    const again = () => {
      save(aside.form, aside);
      queue.push({ ...edit, tries: 0, from: undefined, fresh: true });
    };
    tell(plan.dataset.said, edit.label, edit.words, aside && edit.words ? again : null);
    return;
  }
  const home = wrong.closest("form");
  if (home) home.dataset.refused = edit.from;
  const field = (home ?? form).querySelector("[aria-invalid=true]");
  const elsewhere = document.activeElement !== field && plan.contains(document.activeElement) && isChanged(document.activeElement);
  if (!elsewhere) focus(field ?? wrong);
  show(wrong);
  if (field) show(field);
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
  for (const edit of gone) tell(bar.dataset.unplaced, edit.label, edit.words, null);
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
