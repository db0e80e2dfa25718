import "./css/index.css";
import "./js/htmx.js";
import "./js/saying.js";
import "./js/times.js";
import "./js/trouble.js";
import "./js/typed.js";
import "./js/presses.js";
import "./js/keys.js";
import "./js/copy.js";
import "./js/share.js";
import "./js/seek.js";

document.documentElement.classList.add("scripted");
