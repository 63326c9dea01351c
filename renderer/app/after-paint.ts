/** Milliseconds after which a page that paints nothing, because it is hidden, is waited for no longer. */
const HIDDEN = 100;

/** Resolves once the frame that the present change leads to is painted: what may wait then does not delay what is seen. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, HIDDEN);
    // A frame's callbacks run before it is painted; a task begun in one runs after.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
