// What waits to be saved outlives the page in its tab: a sign-in, a reload, a tab that was put to
// sleep. For the same account alone, and for a day. See docs/decisions/edits-in-order.md.
import { changed, fill, filled, isText, named, words } from "./fields.js";

const KEY = "waiting ";
const DAY = 86400000;
const key = KEY + location.pathname;
const late = "late " + location.pathname;
const account = document.getElementById("unsent")?.dataset.account; // where somebody is signed in
const mine = (kept) => kept?.account === account && Date.now() - kept.at < DAY;
const read = (name) => JSON.parse(sessionStorage.getItem(name));
const forms = (plan, action) => [...plan.querySelectorAll("form[data-edit]")].filter((form) => form.getAttribute("action") === action);

function forget(wanted) {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(KEY) && wanted(read(name))) sessionStorage.removeItem(name);
}

/**
 * Keeps what was typed in that plan.
 *
 * @param edits what the server has not answered
 * @param gone what has no place in the page any more
 */
export function remember(plan, edits, gone) {
  const open = [...changed(plan).map((control) => control.form), ...plan.querySelectorAll("[data-refused]")];
  const typed = [...new Set(open)].filter((form) => form && !edits.some((edit) => edit.form === form));
  if (!edits.length && !typed.length && !gone.length) return sessionStorage.removeItem(key);
  const kept = {
    account,
    at: Date.now(),
    edits: edits.map(({ form, used, ...edit }) => ({ ...edit, id: used.id })),
    typed: typed.map(typedIn),
    gone,
  };
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // there is no room left in this tab: it is still in the page
  }
}

/**
 * Puts back what was typed, and answers with the edits that are still to be sent, with the fields
 * that save themselves when they are left, as they were, and with what has no place any more.
 */
export function remembered(plan) {
  const kept = read(key) ?? { edits: [], typed: [], gone: [] };
  const edits = [];
  const typed = [];
  const gone = [...kept.gone];
  for (const { id, ...edit } of kept.edits) {
    const used = id && document.getElementById(id);
    const form = used?.form ?? forms(plan, edit.action)[0];
    if (!form) gone.push(edit);
    else {
      if (edit.field) fill(form, edit.entries);
      edits.push({ ...edit, form, used: used ?? form });
    }
  }
  for (const half of kept.typed) {
    const [form] = forms(plan, half.action);
    // a browser that restores fields by itself leaves nothing to fill in
    const [control] = form ? [...fill(form, half.entries), ...changed(form)] : [];
    if (control && form.matches("[data-saves]")) typed.push({ form, from: half.from, control });
    else if (!form) gone.push(half);
  }
  return { edits, typed, gone };
}

/** What is typed in a form, and what a notice says of it, should its place be gone when the page is drawn next. */
export function typedIn(form) {
  const all = [...form.elements].filter((control) => control.name && control.type !== "hidden");
  const said = form.dataset.refused ? all.filter(isText) : changed(form);
  return {
    action: form.getAttribute("action"),
    from: form.dataset.refused || form.elements.from?.value,
    entries: filled(form),
    half: true,
    label: form.dataset.what ?? named(said[0] ?? all[0]),
    words: words(said),
  };
}

/** The plan came to that revision while this page was being left; the next one may have been fetched before. */
export function overtake(revision) {
  sessionStorage.setItem(late, revision);
}

/** Whether this page was fetched before what the page before it saved last. */
export function isOvertaken(revision) {
  const saved = sessionStorage.getItem(late);
  sessionStorage.removeItem(late);
  return saved !== null && saved !== revision;
}

document.addEventListener("submit", ({ target }) => target.matches("[action='/sign-out']") && forget(() => true));
if (account) forget((kept) => !mine(kept));
