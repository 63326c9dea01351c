import { useEffect, useRef, useState, type PointerEvent } from 'react';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldAt, touchGrid } from './touch-grid.ts';
import styles from './Check.module.css';

interface Props {
  /** CSS pixels in a millimetre of the glass; null where it was never measured. */
  readonly pxPerMm: number | null;
  /** What was felt; null where nothing was. */
  readonly onDone: (felt: PageFacts['touch']) => void;
}

interface Heard {
  readonly felt: ReadonlySet<number>;
  /** The last point, in CSS pixels from the upper left corner. */
  readonly last: { readonly x: number; readonly y: number } | null;
  /** The most fingers at once. */
  readonly fingers: number;
}

const NOTHING: Heard = { felt: new Set(), last: null, fingers: 0 };

/** The whole glass in fields: what a hand strokes over changes its look, so that a blind spot is seen. Keys reach the way out. */
export function TouchTest({ pxPerMm, onDone }: Props) {
  const { t } = useLanguage();
  const [heard, setHeard] = useState<Heard>(NOTHING);
  const down = useRef(new Set<number>());
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const grid = touchGrid(window.innerWidth, window.innerHeight);
  const { felt, last, fingers } = heard;
  const done = (): void => onDone(felt.size === 0 ? null : { felt: felt.size, of: grid.fields.length });
  const hear = ({ clientX: x, clientY: y, pointerId, type }: PointerEvent): void => {
    if (type === 'pointerdown') down.current.add(pointerId);
    const field = fieldAt(grid, { x, y }, window.innerWidth, window.innerHeight);
    const together = down.current.size;
    setHeard((before) => ({
      felt: field === null || before.felt.has(field) ? before.felt : new Set([...before.felt, field]),
      last: { x: Math.round(x), y: Math.round(y) },
      fingers: Math.max(before.fingers, together),
    }));
  };
  const lift = ({ pointerId }: PointerEvent): void => void down.current.delete(pointerId);
  const length = (px: number): string =>
    pxPerMm === null ? t('check.pixels', { px }) : t('check.millimetres', { mm: Math.round(px / pxPerMm) });
  const { column, row } = grid.middle;
  return (
    <dialog
      ref={dialog}
      className={styles['glass']}
      aria-label={t('check.touch')}
      style={{ gridTemplateColumns: `repeat(${grid.columns}, 1fr)`, gridTemplateRows: `repeat(${grid.rows}, 1fr)` }}
      onCancel={(event) => {
        event.preventDefault();
        done();
      }}
      onPointerDown={hear}
      onPointerMove={(event) => {
        if (event.buttons > 0 || event.pointerType === 'touch') hear(event);
      }}
      onPointerUp={lift}
      onPointerCancel={lift}
    >
      {grid.fields.map((at) => (
        <span
          key={at}
          aria-hidden
          className={styles['field']}
          data-felt={felt.has(at) || undefined}
          style={{ gridColumn: (at % grid.columns) + 1, gridRow: Math.floor(at / grid.columns) + 1 }}
        />
      ))}
      <div className={styles['middle']} style={{ gridColumn: column.join(' / '), gridRow: row.join(' / ') }}>
        <h2>{t('check.touch')}</h2>
        <p>{t('check.touchHow')}</p>
        <p role="status" className={styles['heard']}>
          <b>
            {felt.size === grid.fields.length
              ? t('check.touchAll')
              : t('check.touchFelt', { felt: felt.size, of: grid.fields.length })}
          </b>{' '}
          {last !== null && t('check.touchLast', { x: length(last.x), y: length(last.y) })}{' '}
          {fingers > 1 && t('check.touchFingers', { fingers })}
        </p>
        <div className={styles['acts']}>
          <Button kind="primary" onPress={done}>
            {t('check.touchDone')}
          </Button>
          <Button kind="secondary" onPress={() => setHeard(NOTHING)}>
            {t('check.touchAgain')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
