// When a change could not be saved: says so loudly, keeps what was typed, and tries again.
const bar = document.getElementById("trouble");
let waiting = null; // the form that was not saved
let pause = 2000;
let timer = 0;

function show(when) {
  bar.hidden = false;
  for (const words of bar.querySelectorAll("[data-when]")) words.hidden = words.dataset.when !== when;
}

function again() {
  clearTimeout(timer);
  // the form may have been drawn anew meanwhile; what was typed is in the new one
  const form = waiting && (waiting.isConnected ? waiting : document.querySelector(`form[action="${waiting.getAttribute("action")}"]`));
  if (form) form.requestSubmit();
}

// the page lay open longer than its token lives: takes a new one from a page drawn now
async function renew() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const token = page.querySelector("input[name='csrf-token']")?.value;
  for (const field of token ? document.querySelectorAll("input[name='csrf-token']") : []) field.value = token;
}

function failed(event, when) {
  waiting = event.detail.elt.closest("form") ?? waiting;
  show(when);
  clearTimeout(timer);
  if (when === "away") {
    timer = setTimeout(again, pause);
    pause = Math.min(pause * 2, 30000);
  }
}

if (bar) {
  // lets the server tell a script that the sign-in has ended, instead of sending it to another site
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-Requested-With"] = "JavaScript";
  });
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    if (status === 400) renew();
    failed(event, status === 499 || status === 401 ? "out" : status === 404 || status === 403 ? "gone" : "away");
  });
  document.addEventListener("htmx:sendError", (event) => failed(event, "away"));
  document.addEventListener("htmx:timeout", (event) => failed(event, "away"));
  document.addEventListener("htmx:afterOnLoad", (event) => {
    if (event.detail.xhr.status < 400) {
      bar.hidden = true;
      waiting = null;
      pause = 2000;
      clearTimeout(timer);
    }
  });
  bar.querySelector("button").addEventListener("click", again);
  addEventListener("online", again);
  addEventListener("focus", () => waiting && again());
}
