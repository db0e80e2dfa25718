import "./index.css";
import "../app/js/print.js";
import "../app/js/times.js";
