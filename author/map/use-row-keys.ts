import { useEffect, type RefObject } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from button to button of an area, so that a long list need not be tabbed through. */
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
    };
    element.addEventListener('keydown', move);
    return () => element.removeEventListener('keydown', move);
  }, [area]);
}
