// A form that was sent after the sign-in had ended, or that got no answer, comes back as it was
// filled. Until the next page says what became of it, what it said is kept in this tab: for that
// account alone, for an hour, and never a password. See docs/decisions/forms-come-back.md.
import { fill, filled, isChosen, isSaid } from "./fields.js";

const KEY = "unsent";
const HOUR = 3600000;
const MOST = 60000;
const here = document.getElementById("unsent"); // where somebody is signed in
const wrong = document.querySelector("main[data-status]"); // where something went wrong

const alike = (form) => [...document.forms].filter((other) => other.getAttribute("action") === form.getAttribute("action"));
const forget = () => sessionStorage.removeItem(KEY);
const keep = (kept) => {
  const text = JSON.stringify(kept);
  if (text.length < MOST) sessionStorage.setItem(KEY, text);
};

function remembered() {
  const kept = JSON.parse(sessionStorage.getItem(KEY));
  if (kept && Date.now() - kept.at < HOUR) return kept;
  forget();
  return null;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  forget();
  if (!here || event.defaultPrevented || form.method !== "post" || form.matches("[data-edit], [action='/sign-out']")) return;
  const said = [...form.elements].filter((control) => isSaid(control) && control.type !== "hidden");
  keep({
    account: here.dataset.account,
    page: form.closest("[data-page]")?.dataset.page ?? location.pathname + location.search + location.hash,
    action: form.getAttribute("action"),
    which: alike(form).indexOf(form),
    pressed: [...form.elements].indexOf(event.submitter),
    fields: filled(form),
    typed: said.length > 0,
    words: said.filter((control) => control.matches("textarea, input") && !isChosen(control) && control.value).map((control) => control.value),
    at: Date.now(),
  });
});

function tell(kept) {
  const notice = here.content.firstElementChild.cloneNode(true);
  const form = [...document.forms].filter((other) => other.getAttribute("action") === kept.action)[kept.which];
  const rest = form ? (kept.typed ? "typed" : "press") : "gone";
  for (const words of notice.querySelectorAll("[data-when]")) words.hidden = ![kept.why, rest].includes(words.dataset.when);
  notice.querySelector("q").textContent = kept.words.join(" · ");
  notice.querySelector("q").hidden = !!form || !kept.words.length;
  if (!form) {
    document.querySelector("main").prepend(notice);
    notice.tabIndex = -1;
    return notice.focus();
  }
  const changed = fill(form, kept.fields);
  form.prepend(notice);
  const hand = changed.find((control) => !isChosen(control)) ?? changed[0] ?? form.elements[kept.pressed] ?? form;
  hand.focus({ preventScroll: true });
  notice.scrollIntoView({ block: "center", behavior: "instant" });
}

function back(kept) {
  keep(kept);
  location.replace(kept.page);
}

const kept = remembered();
if (kept && wrong) {
  const status = Number(wrong.dataset.status);
  if (!kept.why) {
    kept.why = status === 401 || status === 499 ? "out" : status === 400 ? "old" : "lost";
    keep(kept);
    if (kept.why !== "lost") back(kept);
  }
  const way = document.getElementById("unsent-back");
  way.href = kept.page;
  way.hidden = false;
} else if (kept && here) {
  // to have come back without an answer is to have come back with the words
  const [how] = performance.getEntriesByType("navigation");
  if (how?.type === "back_forward") kept.why ??= "lost";
  const there = new URL(kept.page, location).pathname === location.pathname;
  if (kept.account !== here.dataset.account || !kept.why) forget();
  else if (!there && !kept.led) back({ ...kept, led: true });
  else {
    forget();
    tell(kept);
  }
}
