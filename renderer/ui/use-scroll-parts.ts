import { useCallback, useEffect, useState, type RefObject } from 'react';

interface Parts {
  readonly above: boolean;
  readonly below: boolean;
  readonly show: (part: 'above' | 'below') => void;
}

/** Less than this much out of view (in pixels) is a rounding, not a part of the page. */
const SLACK = 4;

/** A page that lies over what else stands in the frame, such as a list that is being typed. */
const INNER_PAGE = '[data-inner-page]';

/** The way on itself, beside the frame it takes its room from. */
const WAY = '[data-way-on]';

/** Whether a page goes on above or below its frame, and a way there by press: nobody here is asked to scroll. */
export function useScrollParts(scroller: RefObject<HTMLElement | null>, screen: string): Parts {
  const [parts, setParts] = useState({ above: false, below: false });

  useEffect(() => {
    const area = scroller.current;
    if (area === null) return undefined;
    let shown = false;
    let appeared = false;
    let height = area.clientHeight;
    const look = (): void => {
      // The way on takes its room from the frame: what stood at its lower edge, brought there a moment ago, stays in sight.
      if (appeared && area.clientHeight < height && area.scrollTop > SLACK) area.scrollTop += height - area.clientHeight;
      height = area.clientHeight;
      // What only the way itself leaves no room for needs no way: another page stands here than the one it came for.
      const way = wayHeight(area);
      // While it stands it goes a little later than it came: heights are rounded, and it must not come and go.
      const fits = area.scrollHeight <= area.clientHeight + way + (way === 0 ? SLACK : 0);
      const above = !fits && area.scrollTop > SLACK;
      const below = !fits && area.scrollTop + area.clientHeight < area.scrollHeight - SLACK;
      appeared = !shown && (above || below);
      shown = above || below;
      setParts((former) => (former.above === above && former.below === below ? former : { above, below }));
    };
    let inner = area.querySelector(INNER_PAGE);
    let before = 0;
    // A page inside begins at its top, wherever the one before was left; who comes back finds the place they left.
    const turn = (): void => {
      const now = area.querySelector(INNER_PAGE);
      if (now === inner) return;
      inner = now;
      area.scrollTop = now === null ? before : 0;
    };
    const scrolled = (): void => {
      if (inner === null) before = area.scrollTop;
      look();
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(area);
    for (const part of area.children) observer.observe(part);
    // Words that change may grow without any box that was there before.
    const words = new MutationObserver(() => {
      turn();
      look();
    });
    words.observe(area, { childList: true, characterData: true, subtree: true });
    area.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      words.disconnect();
      area.removeEventListener('scroll', scrolled);
    };
  }, [scroller, screen]);

  const show = useCallback(
    (part: 'above' | 'below') => {
      const area = scroller.current;
      if (area === null) return;
      // Four fifths of a frame, so that the last lines read stay in sight.
      area.scrollTop += (part === 'above' ? -0.8 : 0.8) * area.clientHeight;
    },
    [scroller],
  );

  return { ...parts, show };
}

function wayHeight(area: HTMLElement): number {
  return area.parentElement?.querySelector<HTMLElement>(`:scope > ${WAY}`)?.offsetHeight ?? 0;
}
