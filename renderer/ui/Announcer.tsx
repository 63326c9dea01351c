import { useEffect, useState } from 'react';

/** The focus is led to the next place first: what a screen reader says of that would cut off what was said before it. */
const AFTER_FOCUS_MS = 150;

/**
 * The one place of a page from which things are said to who hears it. It stands there from the beginning and is filled only afterwards:
 * a region that comes together with its words is passed over. Not read aloud: those words are on the page as well.
 */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), AFTER_FOCUS_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status" data-silent>
      {said}
    </p>
  );
}
