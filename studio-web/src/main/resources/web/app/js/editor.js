// What hands do in the editor: each form is an edit, sent by a press, on leaving a field, or after a
// short pause in typing.
import { changed, isChanged, isText, reset } from "./fields.js";
import { go, resume, save } from "./edits.js";
import { focus } from "./place.js";

const plan = document.getElementById("plan");
const PAUSE = 1400;
const ARROWS = /^(Arrow|Home|End|Page|.$)/;
const pauses = new Map();
let keyed = false;
const NOTHING = { at: -600, x: 0, y: 0 };
let finger = NOTHING; // where it pressed last; the keyboard presses at no place
let removed = NOTHING;

const ours = (target) => target.form?.matches("#plan form[data-edit]") && target.form;
const byItself = (target) => ours(target)?.matches("[data-saves]") && target.form;

function keep(form, control) {
  clearTimeout(pauses.get(form));
  pauses.delete(form);
  // where both values are shown, a button says which of them stays
  if (form.isConnected && !form.querySelector("[data-mine]") && changed(form).length) save(form, null, control);
}

function later(form, control) {
  clearTimeout(pauses.get(form));
  pauses.set(form, setTimeout(() => keep(form, control), PAUSE));
}

/** What slid under the finger when something was taken out is not meant by its second tap. */
function isSecond({ submitter }) {
  if (!submitter?.id.match(/^remove-|-remove$/)) return false;
  const second = finger.at - removed.at < 600 && Math.hypot(finger.x - removed.x, finger.y - removed.y) < 24;
  if (!second) removed = finger;
  return second;
}

if (plan) {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("#plan form[data-edit]")) return;
    event.preventDefault();
    if (event.submitter?.ariaDisabled === "true" || isSecond(event)) return;
    const button = event.submitter?.matches(".sr, .plain, [data-mine]") ? null : event.submitter;
    if (event.submitter?.matches("[data-mine]")) save(form, null, form.querySelector("[aria-invalid]") ?? event.submitter);
    else if (button || !form.matches("[data-saves]")) save(form, button);
    else keep(form, document.activeElement);
  });

  document.addEventListener("input", ({ target, isComposing }) => {
    if (!ours(target)) return;
    document.dispatchEvent(new CustomEvent("plan:typed"));
    // half a time is not a time, and half a title may be none
    if (byItself(target) && isText(target) && !isComposing && !target.matches(".time, .count") && target.value.trim()) later(target.form, target);
  });

  document.addEventListener("change", ({ target }) => {
    const form = byItself(target);
    if (!form) return;
    if (target.tagName === "SELECT" && keyed) return; // until it is left or confirmed
    if (target.type === "radio" && keyed) later(form, target);
    else keep(form, target);
  });

  document.addEventListener("focusout", ({ target }) => {
    if (target.tagName === "SELECT" && byItself(target) && isChanged(target)) keep(target.form, target);
    keyed = false;
  });
  document.addEventListener("pointerdown", () => (keyed = false));
  document.addEventListener("click", ({ timeStamp, clientX, clientY }) => (finger = { at: timeStamp, x: clientX, y: clientY }), true);

  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    // whoever leans on a key presses once; plus and minus go on
    if (key === "Enter" && event.repeat && target.matches("#plan :is(a, summary, button:not([data-press]))")) event.preventDefault();
    if (target.matches("select, [type=radio]")) keyed = ARROWS.test(key) && key !== " " && !event.altKey;
    if (key === "Enter" && !event.isComposing && byItself(target) && target.matches("select, #title, .detail")) {
      event.preventDefault();
      keep(target.form, target);
    }
    // one line, however many it takes to show it
    if (key === "Enter" && !event.isComposing && target.matches(".prop-new .detail")) {
      event.preventDefault();
      target.form.requestSubmit();
    }
    if (key === "Escape" && !event.isComposing && plan.dataset.open && target.tagName !== "SELECT") {
      target.blur?.();
      document.getElementById(`open-${plan.dataset.open}`)?.click();
    }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#plan a[data-go]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      go(link.getAttribute("href"));
    }
    const theirs = event.target.closest("#plan [data-theirs]");
    if (theirs) {
      event.preventDefault();
      const form = theirs.closest("form");
      // the question goes with its answer, and the hand back to what it was about
      focus(form.querySelector("[aria-invalid]") ?? changed(form)[0] ?? [...form.elements].find((control) => control.matches("textarea, select, input:not([type=hidden])")));
      delete form.dataset.refused;
      for (const control of form.elements) if (isChanged(control)) reset(control);
      go(location.pathname + location.search, false);
    }
  });

  resume();
}
