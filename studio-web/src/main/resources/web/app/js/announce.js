// Says once, to those who listen, what was just saved, refused or found.
document.addEventListener("htmx:afterSettle", () => {
  const saying = document.querySelector("[data-said]");
  const said = document.getElementById("said");
  if (saying && said) said.textContent = saying.dataset.said;
});
