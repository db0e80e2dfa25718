/* Beside an address: a button that copies it. Where the browser forbids that, it marks the address. */
for (const place of document.querySelectorAll("[data-copy]")) {
  const address = place.querySelector("input");
  const button = place.querySelector("[data-do=copy]");
  const said = place.querySelector("[role=status]");
  button.hidden = false;
  address.addEventListener("focus", () => address.select());
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      said.textContent = place.dataset.copied;
    } catch {
      address.focus();
      address.select();
      said.textContent = place.dataset.marked;
    }
    setTimeout(() => (said.textContent = ""), 4000);
  });
}
