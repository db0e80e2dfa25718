// Control or Command with Z undoes, with Shift and Z (or Y) redoes; in a field that was typed into,
// the field's own undo comes first.
document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const field = event.target.closest("input, textarea");
  if (field && field.value !== field.defaultValue) return;
  const key = event.key.toLowerCase();
  const wanted = key === "y" || (key === "z" && event.shiftKey) ? "Z" : key === "z" ? "z" : "";
  const button = wanted && document.querySelector(`button[data-key="${wanted}"]:not([disabled], [aria-disabled])`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
