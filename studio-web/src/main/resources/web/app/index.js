import "./css/index.css";
import "./js/htmx.js";
import "./js/announce.js";
import "./js/times.js";
import "./js/editor.js";
import "./js/keys.js";
import "./js/copy.js";
import "./js/share.js";
import "./js/slip.js";
import "./js/seek.js";
import "./js/unsent.js";

document.documentElement.classList.add("scripted");
