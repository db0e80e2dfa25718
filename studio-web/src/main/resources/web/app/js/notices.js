// What could not be saved and has no place in the page any more: named, with its words, and with
// the way back where there is one.
const place = document.getElementById("notices");

export const pending = () => place.childElementCount > 0;

/** Tells of one of them. */
export function tell(sentence, label, words, back) {
  const notice = document.getElementById("notice").content.firstElementChild.cloneNode(true);
  notice.querySelector("[data-what]").textContent = label;
  notice.querySelector("[data-why]").textContent = sentence;
  const mine = notice.querySelector("[data-words]");
  mine.hidden = words === "";
  mine.querySelector("q").textContent = words;
  const again = notice.querySelector("[data-do=back]");
  again.hidden = !back;
  again.addEventListener("click", () => {
    notice.remove();
    back();
  });
  notice.querySelector("[data-do=close]").addEventListener("click", () => {
    notice.remove();
    document.getElementById("title").focus();
  });
  place.append(notice);
}
