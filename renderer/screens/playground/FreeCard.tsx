import type { Localised } from '#core/basics/language.ts';
import type { Note } from '#core/simulation/playground.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from './Playground.module.css';

interface Props {
  readonly note: Note | null;
  /** What the boxes in view take. */
  readonly rows: readonly { readonly id: string; readonly label: Localised; readonly sample: string }[];
  /** Whether there is anything to take back. */
  readonly begun: boolean;
  readonly onUndo: () => void;
  readonly onOver: () => void;
  readonly onLeave: () => void;
}

/** Beside free practice: what the page says, what its boxes take, and the ways back. */
export function FreeCard({ note, rows, begun, onUndo, onOver, onLeave }: Props) {
  const { t, pick } = useLanguage();
  return (
    <aside className={styles['card']} aria-label={t('play.title')}>
      <section className={styles['middle']} aria-label={t('play.boxes')} data-scrolls tabIndex={0}>
        <h1>{t('play.title')}</h1>
        <div role="status" aria-live="polite">
          {note === null ? <p className={styles['lead']}>{t('play.lead')}</p> : <Said note={note} />}
        </div>
        {rows.length > 0 && (
          <dl className={styles['rows']}>
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{pick(row.label)}</dt>
                <dd>{row.sample}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <div className={styles['acts']}>
        <Button kind="practice" icon={icons.again} {...(begun ? {} : { off: t('play.nothing') })} onPress={onUndo}>
          {t('play.undo')}
        </Button>
        <div className={styles['quiet']}>
          <Button kind="quiet" icon={icons.home} onPress={onOver}>
            {t('play.over')}
          </Button>
          <Button kind="quiet" icon={icons.close} onPress={onLeave}>
            {t('sim.leave')}
          </Button>
        </div>
      </div>
    </aside>
  );
}

function Said({ note }: { readonly note: Note }) {
  const { t, pick } = useLanguage();
  switch (note.kind) {
    case 'missing':
      return (
        <Notice tone="hint" title={t('play.missing', { label: pick(note.label) })}>
          {t('play.missingMore')}
        </Notice>
      );
    case 'told':
      return (
        <Notice tone="hint" title={t('play.told')}>
          <GlossedText text={`${pick(note.say)} ${pick(note.repair)}`} />
        </Notice>
      );
    case 'not-sample':
      return (
        <Notice tone="hint" title={t('sim.notSample')}>
          {t('sim.wrongMore')}
        </Notice>
      );
    case 'drawn':
      return (
        <Notice tone="info" title={t('play.drawn')}>
          {t('play.drawnMore')}
        </Notice>
      );
  }
}
