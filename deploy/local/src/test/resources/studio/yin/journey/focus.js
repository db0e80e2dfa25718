// What lies under something that stays in sight while it has the focus. Answers "fault, where, what lies over it".
const faults = [];
function named(element) {
  const own = element.id && !/[0-9a-f]{8}-/.test(element.id) ? '#' + element.id : '';
  return element.localName + own + [...element.classList].map((c) => '.' + c).join('');
}
function stays(element) {
  for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(e).position)) return e;
  }
  return null;
}
const before = document.activeElement;
for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
  if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
  element.focus();
  if (document.activeElement !== element) continue;
  const r = element.getBoundingClientRect();
  // a long text is scrolled to where one writes: there its first line
  const height = element.localName === 'textarea' ? Math.min(r.height, 44) : r.height;
  const left = Math.max(r.left, 0) + 3, right = Math.min(r.right, innerWidth) - 3, top = r.top + 3, bottom = r.top + height - 3;
  if (r.width < 8 || r.height < 8) continue;
  if (height < innerHeight && (top < 0 || bottom > innerHeight)) faults.push(['the focus is out of sight', named(element), Math.round(r.top) + '–' + Math.round(r.bottom)]);
  for (const [x, y] of [[left, top], [right, top], [left, bottom], [right, bottom], [(left + right) / 2, (top + bottom) / 2]]) {
    const over = document.elementFromPoint(x, y);
    if (!over || element.contains(over) || over.contains(element)) continue;
    const bar = stays(over);
    if (bar && !bar.contains(element)) {
      faults.push(['the focus is covered', named(element), named(bar)]);
      break;
    }
  }
}
before?.blur?.();
scrollTo(0, 0);
return faults;
