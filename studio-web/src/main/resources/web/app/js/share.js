/* Sharing: the phone's own share sheet, where the teacher is, and a day that chooses itself. */
for (const button of document.querySelectorAll("[data-do=send]")) {
  button.hidden = !navigator.share;
  button.addEventListener("click", () => {
    const url = button.closest("[data-copy]").querySelector("input").value;
    navigator.share({ title: button.dataset.title, url }).catch(() => {}); // closed without sending
  });
}

for (const zone of document.querySelectorAll("[data-zone]")) {
  zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

for (const day of document.querySelectorAll("input[data-until]")) {
  const choice = day.closest("form").querySelector("[name=lasts][value=until]");
  day.addEventListener("input", () => (choice.checked = true));
}

for (const fresh of document.querySelectorAll(".fresh input")) {
  fresh.focus();
  fresh.select();
}
