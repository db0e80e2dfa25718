// What could not be saved and has no place in the page any more: named, with its words, and with
// the way back where there is one.
const place = document.getElementById("notices");

export const pending = () => place.childElementCount > 0;

/** What they tell of. */
export const lost = () =>
  [...place.children].map((notice) => ({
    label: notice.querySelector("[data-what]").textContent,
    words: notice.querySelector("q").textContent,
  }));

function close(notice) {
  notice.remove();
  document.dispatchEvent(new CustomEvent("notice:closed"));
}

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
    close(notice);
    back();
  });
  notice.querySelector("[data-do=close]").addEventListener("click", () => {
    close(notice);
    document.getElementById("title").focus();
  });
  place.append(notice);
}
