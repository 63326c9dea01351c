// @ts-check

/** How soon it is noticed, in ms. */
const EVERY = 1000;

/**
 * Calls once when the process that started this one is gone. `npm start` runs its script in a shell that dies of a signal without handing it on: a
 * kiosk nobody can stop any more would stay behind. Nothing happens on Windows, where a process never gets another parent.
 * @param {() => void} act
 */
export function whenLeftAlone(act) {
  const starter = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(timer);
    act();
  }, EVERY);
  timer.unref();
}
