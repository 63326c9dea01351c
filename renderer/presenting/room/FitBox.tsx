import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './FitBox.module.css';

/** From a few words to as many as a slide may hold. The last is the smallest the last row can read. */
const SIZES = [1.6, 1.45, 1.3, 1.15, 1] as const;

/** Words as large as they fit, never smaller than the last row can read. `of` changes with the words. */
export function FitBox({
  of,
  look,
  children,
}: {
  readonly of: string;
  readonly look?: string | undefined;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fit = (): void => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    fit();
    // Letters of another font are wider: the fonts of the house come a moment after the words.
    let gone = false;
    const { fonts } = document as { readonly fonts?: FontFaceSet };
    void fonts?.ready.then(() => {
      if (!gone) fit();
    });
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [of]);
  return (
    <div ref={box} className={[styles['fit'], look].filter((name) => name !== undefined).join(' ')}>
      {children}
    </div>
  );
}
