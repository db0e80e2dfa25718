import "./index.css";
import "../app/js/print.js";
