import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Hand } from './Hand.tsx';
import { useStage, type ActKind } from './stage-context.ts';
import { usePress } from '#renderer/ui/use-press.ts';
import { useStagePress } from './use-stage-press.ts';
import styles from './Pressable.module.css';

interface Props {
  readonly kind: ActKind;
  readonly target: string;
  readonly look: string | undefined;
  readonly children: ReactNode;
  /** ARIA of the control it stands for. */
  readonly as?: 'radio' | 'checkbox';
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly label?: string;
  /** Replaces the act: a drop-down opens itself before one of its options is chosen. */
  readonly onPress?: () => void;
}

/** Where the trace of a miss stands beside its control, and how wide it may be, in px. */
interface TracePlace {
  readonly side: 'start' | 'end';
  readonly above: boolean;
  readonly room: number;
}

/** Words longer than a small control grow towards the middle of its page, so that no edge of it cuts them. */
function placeOf(button: HTMLElement, trace: HTMLElement | null): TracePlace {
  const scroller = button.closest('[data-scrolls]');
  const page = (scroller ?? document.body).getBoundingClientRect();
  const { left, right, top, bottom, width } = button.getBoundingClientRect();
  // As wide as its page: its beginning is where one looks first.
  const side = left + width / 2 > page.left + page.width / 2 + 4 ? 'end' : 'start';
  const height = trace?.offsetHeight ?? 0;
  // Only a page in its frame has an edge that cuts.
  const above = scroller !== null && bottom + height > page.bottom && top - height >= page.top;
  return { side, above, room: Math.floor(side === 'start' ? page.right - left : right - page.left) };
}

/** Anything in a simulated screen that can be pressed. Carries its target, the gold ring, the hand and the trace of a miss. */
export function Pressable({ kind, target, look, children, as, checked, expanded, label, onPress }: Props) {
  const { missed, lead, act } = useStage();
  const { lit, waits, press } = useStagePress(target);
  const own = (): void => act(kind, target);
  // Old fingers often tap twice: that is one press here, too.
  const { onClick } = usePress(() => press(onPress ?? own, own));
  const { t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const trace = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<TracePlace | null>(null);
  const showsTrace = missed === target && !lit;
  useLayoutEffect(() => {
    const control = button.current;
    if (!showsTrace || control === null) return undefined;
    // Called at once, and again when another text size moves the control.
    const observer = new ResizeObserver(() => setPlace(placeOf(control, trace.current)));
    observer.observe(control);
    return () => observer.disconnect();
  }, [showsTrace]);
  const classes = [styles['pressable'], look, lit ? styles['lit'] : undefined, missed === target ? styles['missed'] : undefined];
  return (
    <button
      ref={button}
      type="button"
      className={classes.filter((name) => name !== undefined).join(' ')}
      data-target={target}
      data-lit={lit || undefined}
      role={as}
      aria-checked={as === undefined ? undefined : checked === true}
      aria-expanded={expanded}
      aria-label={label}
      aria-disabled={waits || undefined}
      // Not what is asked for: who goes from place to place is not led through it.
      tabIndex={waits ? -1 : undefined}
      onClick={onClick}
    >
      {children}
      {lit && <Hand key={lead?.count} moves={lead != null && lead.count > 0} />}
      {showsTrace && (
        <span
          ref={trace}
          className={styles['trace']}
          data-side={place?.side}
          data-above={place?.above === true || undefined}
          style={place === null ? undefined : { maxInlineSize: place.room }}
          data-overlay
        >
          {t('sim.justPressed')}
        </span>
      )}
    </button>
  );
}
