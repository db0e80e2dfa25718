// What could not be saved and has no place in the page any more: named, with its words, and with
// the way back where there is one.
import { steady } from "./place.js";

const place = document.getElementById("notices");

export const pending = () => place.childElementCount > 0;

const told = new WeakMap(); // notice -> the edit that it tells of

/** The edits that they tell of. */
export const lost = () => [...place.children].map((notice) => told.get(notice));

/** Takes away those of whose edits that is so, and answers with the edits. */
export function takeBack(wanted) {
  const mine = [...place.children].filter((notice) => wanted(told.get(notice)));
  steady(() => mine.forEach((notice) => notice.remove()));
  return mine.map((notice) => told.get(notice));
}

function close(notice) {
  steady(() => notice.remove());
  document.dispatchEvent(new CustomEvent("notice:closed"));
}

/**
 * Tells of one of them.
 *
 * @param back does what brings its place back and saves it there; none where that cannot be
 */
export function tell(sentence, { label, words, action, entries, from, half, field }, back) {
  const notice = document.getElementById("notice").content.firstElementChild.cloneNode(true);
  told.set(notice, { label, words, action, entries, from, half, field });
  notice.querySelector("[data-what]").textContent = label;
  notice.querySelector("[data-why]").textContent = sentence;
  const mine = notice.querySelector("[data-words]");
  mine.hidden = !words;
  mine.querySelector("q").textContent = words;
  const again = notice.querySelector("[data-do=back]");
  again.hidden = !back;
  again.addEventListener("click", () => {
    close(notice);
    back();
  });
  notice.querySelector("[data-do=close]").addEventListener("click", () => {
    close(notice);
    document.getElementById("title").focus();
  });
  steady(() => place.append(notice));
}
