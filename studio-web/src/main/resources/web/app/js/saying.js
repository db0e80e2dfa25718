// Says once, to those who listen, what was just saved or refused.
document.addEventListener("htmx:afterSettle", () => {
  const plan = document.getElementById("plan");
  const said = document.getElementById("said");
  if (plan && said) said.textContent = plan.dataset.said;
});
