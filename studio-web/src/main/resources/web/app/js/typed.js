// What somebody is typing while an answer arrives survives it: the answer draws the plan anew, and
// controls of other forms that were changed meanwhile keep what was typed into them.
let kept = [];

const changed = (control) =>
  control.type === "checkbox"
    ? control.checked !== control.defaultChecked
    : control.tagName === "SELECT"
      ? [...control.options].some((option) => option.selected !== option.defaultSelected)
      : control.value !== control.defaultValue;

document.addEventListener("htmx:beforeSwap", (event) => {
  if (!event.detail.shouldSwap) return;
  const sent = event.detail.requestConfig.elt.closest("form");
  kept = [...event.detail.target.querySelectorAll("input[id], textarea[id], select[id]")]
    .filter((control) => control.form !== sent && changed(control))
    .map(({ id, value, checked }) => ({ id, value, checked }));
});

document.addEventListener("htmx:afterSwap", () => {
  for (const { id, value, checked } of kept) {
    const control = document.getElementById(id);
    if (!control) continue;
    control.value = value;
    if (control.type === "checkbox") control.checked = checked;
  }
  kept = [];
});

addEventListener("beforeunload", (event) => {
  const plan = document.getElementById("plan");
  if (plan && [...plan.querySelectorAll("textarea, input[id]")].some((control) => control.type !== "checkbox" && !control.closest("details:not([open])") && changed(control))) {
    event.preventDefault();
  }
});
