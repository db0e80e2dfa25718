import "./css/index.css";
