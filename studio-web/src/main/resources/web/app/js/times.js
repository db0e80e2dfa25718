// Shows moments in the reader's own zone, and as the reader's own languages write them: which comes
// first, day or month, and whether the day has twelve hours twice or twenty-four once.
const ways = {
  time: { hour: "numeric", minute: "2-digit" },
  day: { dateStyle: "medium" },
  moment: { dateStyle: "medium", timeStyle: "short" },
};
const languages = navigator.languages?.length ? [...navigator.languages] : undefined;
const written = (moment, way) => new Intl.DateTimeFormat(languages, ways[way]).format(moment);

// An end at midnight is the end of the day before; any other is told with its hour.
function end(moment, words) {
  const last = new Date(moment.getTime() - 1);
  return last.getDate() === moment.getDate()
    ? `${words.until} ${written(moment, "moment")}`
    : `${words.end} ${written(last, "day")}`;
}

function show(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    const way = time.dataset.show ?? "day";
    time.textContent = way === "end" ? end(moment, time.dataset) : written(moment, way);
    time.title = written(moment, "moment");
  }
}

show(document);
document.addEventListener("htmx:load", (event) => show(event.target));
document.addEventListener("plan:drawn", () => show(document));
