/** Scrolls the page so far down. Newer browsers answer a promise here, which an effect must not hand on as its way to clean up. */
export function scrollDown(top: number): void {
  window.scrollTo(0, top);
}
