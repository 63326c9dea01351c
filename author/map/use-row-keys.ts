import { useEffect, type RefObject } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Makes the buttons of an area one stop for the Tab key: arrow keys go from one to the next, so that a long list need not be tabbed
 * through. The stop is where one is, or where one was last.
 */
export function useRowKeys(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const move = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      const rows = [...element.querySelectorAll('button')];
      const next = rows[rows.findIndex((row) => row === document.activeElement) + step];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      stopAt(rows, next);
    };
    element.addEventListener('keydown', move);
    return () => element.removeEventListener('keydown', move);
  }, [area]);
  // Rows come, go and become the present one with every drawing.
  useEffect(() => {
    const rows = [...(area.current?.querySelectorAll('button') ?? [])];
    const stop =
      rows.find((row) => row === document.activeElement) ?? rows.find((row) => row.hasAttribute('aria-current')) ?? rows[0];
    if (stop !== undefined) stopAt(rows, stop);
  });
}

function stopAt(rows: readonly HTMLButtonElement[], stop: HTMLButtonElement): void {
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}
