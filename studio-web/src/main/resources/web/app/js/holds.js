// One press of plus or minus, as the domain takes it: to the next quarter minute below two minutes,
// else to the next half minute. The server draws the same; here it is shown before the answer is in,
// and several presses become one request.
const LONGEST = 3600;

/** Where presses (1 or -1 each) lead from a hold of so many seconds. */
export const led = (seconds, presses) => presses.reduce(step, seconds);

function step(seconds, press) {
  const grid = (press > 0 ? seconds : seconds - 1) < 120 ? 15 : 30;
  const next = press > 0 ? (Math.floor(seconds / grid) + 1) * grid : Math.floor((seconds - 1) / grid) * grid;
  return next < 1 || next > LONGEST ? seconds : next;
}

/** Seconds as minutes and seconds. */
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
