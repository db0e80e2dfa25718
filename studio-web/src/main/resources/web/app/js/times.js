// Shows moments in the reader's own zone and language.
const ways = {
  time: { hour: "2-digit", minute: "2-digit" },
  day: { dateStyle: "medium" },
  moment: { dateStyle: "medium", timeStyle: "short" },
};

function show(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    if (!Number.isNaN(moment.getTime())) {
      time.textContent = new Intl.DateTimeFormat(undefined, ways[time.dataset.show ?? "day"]).format(moment);
      time.title = moment.toLocaleString();
    }
  }
}

show(document);
document.addEventListener("htmx:load", (event) => show(event.target));
document.addEventListener("plan:drawn", () => show(document));
