// Prints the page by a button, and unfolds on paper what is folded on screen. Without a script the button stays hidden
// and the browser's own menu does; the style sheet unfolds too, where browsers let it.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// The address is written by the browser alone: the page itself never holds it, wherever it may be kept.
for (const line of document.querySelectorAll("[data-address]")) {
  line.hidden = false;
  line.querySelector("span").textContent = location.origin + location.pathname;
}

const folded = [];
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details[data-whole]:not([open])")) {
    details.open = true;
    folded.push(details);
  }
});
addEventListener("afterprint", () => {
  for (const details of folded.splice(0)) details.open = false;
});
