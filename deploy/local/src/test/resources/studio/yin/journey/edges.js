// Fields, and in forced colours buttons and blocks of the ribbon, whose edge cannot be seen: less than 3 : 1 against
// what is behind it (WCAG 2.2, 1.4.11). Answers "fault, where, how much".
const [forced] = arguments;
const faults = [];
function named(element) {
  const own = element.id && !/[0-9a-f]{8}-/.test(element.id) ? '#' + element.id : '';
  return element.localName + own + [...element.classList].filter((c) => !/^(sec|d\d-\d)$/.test(c)).map((c) => '.' + c).join('');
}
const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
function painted(colour) {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return pen.getImageData(0, 0, 1, 1).data;
}
function light([r, g, b]) {
  const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
  return .2126 * x + .7152 * y + .0722 * z;
}
function contrast(a, b) {
  const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
  return (x + .05) / (y + .05);
}
function behind(element) {
  for (let e = element.parentElement; e; e = e.parentElement) {
    const colour = painted(getComputedStyle(e).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return [255, 255, 255, 255];
}
// the clearest of its borders and its outline
function edge(element) {
  const style = getComputedStyle(element), ground = behind(element);
  const lines = ['Top', 'Bottom', 'Left'].map((side) => [style['border' + side + 'Width'], style['border' + side + 'Style'], style['border' + side + 'Color']]);
  lines.push([style.outlineWidth, style.outlineStyle, style.outlineColor]);
  return Math.max(1, ...lines.filter(([width, kind]) => parseFloat(width) > 0 && !/none|hidden/.test(kind)).map(([, , colour]) => painted(colour)).filter((colour) => colour[3] > 200).map((colour) => contrast(colour, ground)));
}
const fields = 'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit]), select, textarea';
for (const element of document.querySelectorAll(forced ? fields + ', [type=submit], button, .btn, .strip .block.one, .strip .half, .ribbon.thin .block.one' : fields)) {
  if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled || getComputedStyle(element).clipPath === 'inset(50%)') continue;
  if (forced && /underline/.test(getComputedStyle(element).textDecorationLine)) continue;
  // a field that shares the box of its buttons
  const box = element.closest('.stepper, .find') ?? element;
  const seen = edge(box);
  if (seen < 3) faults.push([forced ? 'no edge in forced colours' : 'a field has no edge', named(element), seen.toFixed(2)]);
}
if (forced) {
  for (const link of document.querySelectorAll('nav [aria-current]')) {
    if (edge(link) < 3) faults.push(['the current page is not marked in forced colours', named(link), edge(link).toFixed(2)]);
  }
}
return faults;
