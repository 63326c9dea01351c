import { useEffect } from 'react';

/** A page that was pushed down comes up again when the focus goes to what lies below the edge: a focus must be seen. */
export function useRaiseForFocus(low: boolean, raise: () => void): void {
  useEffect(() => {
    if (!low) return undefined;
    const look = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.getBoundingClientRect().bottom > window.innerHeight) raise();
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [low, raise]);
}
