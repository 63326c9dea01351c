import { useEffect, useState } from 'react';

/**
 * The one place of a page from which things are said to who hears it. It stands there from the beginning and is filled only afterwards:
 * a region that comes together with its words is passed over. Not read aloud: those words are on the page as well.
 */
export function Announcer({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return (
    <p className="visually-hidden" role="status" data-silent>
      {said}
    </p>
  );
}
