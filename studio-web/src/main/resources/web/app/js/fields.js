// What stands in the controls of the editor and is not saved yet.
const settled = new WeakMap(); // control -> what the server has taken, though it writes it otherwise

/** Whether somebody changed that control and the server does not know. */
export function isChanged(control) {
  if (!control.name || control.type === "hidden" || control.tagName === "BUTTON") return false;
  if (control.type === "checkbox" || control.type === "radio") return control.checked !== control.defaultChecked;
  if (control.tagName === "SELECT") {
    const chosen = [...control.options].findIndex((option) => option.defaultSelected);
    return control.selectedIndex !== Math.max(chosen, 0);
  }
  return control.value !== control.defaultValue && control.value !== settled.get(control);
}

export const isText = (control) => control.tagName === "TEXTAREA" || control.matches("input:not([type=checkbox], [type=radio], [type=hidden])");

/** The controls of a form or of the whole plan that are changed. */
export const changed = (place) => [...(place.elements ?? place.querySelectorAll("input, textarea, select"))].filter(isChanged);

/** The server has that; while somebody types on, it stays written as they wrote it. */
export const settle = (control) => settled.set(control, control.value);

/** Shows what the server says. */
export function reset(control) {
  if (control.type === "checkbox" || control.type === "radio") control.checked = control.defaultChecked;
  else if (control.tagName === "SELECT") {
    const chosen = [...control.options].findIndex((option) => option.defaultSelected);
    control.selectedIndex = Math.max(chosen, 0);
  } else if (control.value !== control.defaultValue) control.value = control.defaultValue;
}

const CHOSEN = new Set(["radio", "checkbox"]);
const NEVER = new Set(["password", "file", "submit", "button", "reset", "image"]);

/** Whether what somebody says there may be kept: all but passwords and buttons, and of what is hidden the key alone. */
export const isSaid = (control) => control.name && !NEVER.has(control.type) && (control.type !== "hidden" || control.name === "key");

export const isChosen = (control) => CHOSEN.has(control.type);

/** What a form says, as names with values. */
export const filled = (form) =>
  [...form.elements].filter((control) => isSaid(control) && (!isChosen(control) || control.checked)).map((control) => [control.name, control.value]);

/** Fills a form as it was, unfolds it, and says which of its controls differ from what the page says. */
export function fill(form, fields) {
  const has = (name, value) => fields.some((field) => field[0] === name && (value === undefined || field[1] === value));
  const differing = [];
  for (let at = form; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  for (const control of [...form.elements].filter(isSaid)) {
    const before = control.checked + control.value;
    if (isChosen(control)) control.checked = has(control.name, control.value);
    else if (has(control.name)) control.value = fields.find(([name]) => name === control.name)[1];
    if (before !== control.checked + control.value && control.type !== "hidden") differing.push(control);
  }
  return differing;
}

/** What a control is called, as those who cannot see it hear it, and in which step. */
export function named(control) {
  const by = control.getAttribute("aria-labelledby");
  const label = control.labels?.[0];
  const words = control.getAttribute("aria-label") ?? (by && document.getElementById(by)?.textContent) ?? (label ?? control).textContent.replace(label?.querySelector(".quiet")?.textContent ?? "", "");
  const name = words.trim().replace(/\s+/g, " ").replace(/\.$/, ""); // it stands in other sentences
  const step = control.closest("#steps > ol > li")?.querySelector("h2").textContent;
  return step && !name.includes(step) ? `${name} (${step})` : name;
}

/** What somebody says with these controls, as they read it there. */
export const words = (controls) =>
  controls
    .map((control) => (control.tagName === "SELECT" ? control.selectedOptions[0]?.text : isChosen(control) ? control.checked && named(control) : control.value))
    .filter(Boolean)
    .join(" · ");

// once it is left, it is shown as it was saved
document.addEventListener("focusout", ({ target }) => {
  if (settled.get(target) === target.value) {
    settled.delete(target);
    reset(target);
  }
});
