// Says truthfully what is saved, what is being saved, and what is not.
import { changed, named } from "./fields.js";

const main = document.querySelector("main.editor");

/** The names of what is typed and not sent, and of what was refused and still stands there, each once. */
export const typed = (plan) => [...new Set([...refused(plan), ...changed(plan).filter((control) => !control.closest(".add, [data-refused]")).map(named)])];

const refused = (plan) => [...plan.querySelectorAll("[data-refused]")].map((form) => form.dataset.what);

/**
 * Shows the state.
 *
 * @param sending whether something is on its way just now
 * @param waiting names of what is not saved, in their order
 */
export function badge(plan, sending, waiting) {
  const names = [...new Set([...waiting, ...typed(plan)])];
  const words = sending ? main.dataset.saving : names.length ? `${main.dataset.unsaved} ${names.join(", ")}` : "";
  for (const saved of plan.querySelectorAll(".saved")) {
    saved.querySelector(".saved-at").hidden = words !== "";
    const state = saved.querySelector(".saved-not");
    // at the head and in a phone's bar there is room to say that, and between them for what
    const said = words && !sending && saved.closest(".title-row, .dock") ? main.dataset.unsavedShort : words;
    state.hidden = words === "";
    if (state.textContent !== said) state.textContent = said;
    state.title = words;
  }
}
