// The slip to hand over with a new password: copied as text, or printed alone.
for (const slip of document.querySelectorAll("[data-slip]")) {
  const said = slip.querySelector("[role=status]");
  const words = slip.querySelector("dl");
  for (const button of slip.querySelectorAll("[data-do]")) button.hidden = false;
  slip.querySelector("[data-do=print-slip]").addEventListener("click", () => print());
  slip.querySelector("[data-do=copy-slip]").addEventListener("click", async () => {
    const lines = [...words.querySelectorAll("dt")].map((term) => `${term.textContent}: ${term.nextElementSibling.textContent}`);
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      said.textContent = slip.dataset.copied;
    } catch {
      getSelection().selectAllChildren(words);
      said.textContent = slip.dataset.marked;
    }
  });
}
