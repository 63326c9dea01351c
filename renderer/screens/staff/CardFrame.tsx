import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { CARD } from '#core/display/calibration.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './CardFrame.module.css';

interface Props {
  /** How far the two lines stand apart, in px. */
  readonly apart: number;
  readonly onApart: (apart: number) => void;
}

/** Nearer than this two lines frame no card. */
const LEAST = 60;

/** A place to lay a card on, between two upright lines: the left one stands, the right one is drawn to the edge of the card. */
export function CardFrame({ apart, onApart }: Props) {
  const { t } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const most = (): number => (place.current?.clientWidth ?? 2000) - 8;
  const set = (wanted: number): void => onApart(Math.min(Math.max(wanted, LEAST), most()));
  const draw = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    set(event.clientX - (place.current?.getBoundingClientRect().left ?? 0));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined) set(apart + step * (event.shiftKey ? 10 : 1));
  };
  return (
    <div className={styles['frame']}>
      <div ref={place} className={styles['glass']} style={{ blockSize: (apart * CARD.height) / CARD.width }}>
        <span className={styles['card']} style={{ inlineSize: apart }}>
          {t('display.card')}
        </span>
        <div
          className={styles['line']}
          style={{ insetInlineStart: apart }}
          role="slider"
          tabIndex={0}
          aria-label={t('display.line')}
          aria-valuemin={LEAST}
          aria-valuemax={2000}
          aria-valuenow={Math.round(apart)}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={draw}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles['steps']}>
        <button type="button" aria-label={t('display.narrower')} onClick={() => set(apart - 1)} data-quick>
          −
        </button>
        <button type="button" aria-label={t('display.wider')} onClick={() => set(apart + 1)} data-quick>
          +
        </button>
      </div>
    </div>
  );
}
