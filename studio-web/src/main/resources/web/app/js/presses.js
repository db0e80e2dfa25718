// Quick presses on minus and plus: each button says the hold it leads to, so a press during a
// request waits until the answer has drawn the button anew, and is pressed then.
let busy = false;
const waiting = [];

document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest(".stepper button[id]");
    if (!button || !busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push(button.id);
  },
  true,
);
document.addEventListener("htmx:beforeRequest", () => (busy = true));
document.addEventListener("htmx:afterSettle", next);
for (const end of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(end, () => {
    busy = false;
    waiting.length = 0;
  });
}

function next() {
  busy = false;
  const id = waiting.shift();
  if (id) document.getElementById(id)?.click();
}
