import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { useWords } from '../language/words.tsx';
import { EaseMark, LongText, MeasureText } from '../messages/measures.tsx';
import type { Lines, MessageKind, MessageRow } from '../wire.ts';
import styles from './PlayPane.module.css';

/** A screen may have the name of a step: what stands on it is told of elsewhere. */
const SAID: readonly MessageKind[] = ['coach', 'mistake', 'fault'];

interface Props {
  readonly messages: readonly MessageRow[];
  readonly at: string | null;
  readonly show: (lines: Lines) => void;
}

/** What is said at the present place, in both languages, with how long it is. */
export function PlaceTexts({ messages, at, show }: Props) {
  const { t } = useWords();
  const rows = messages.filter((row) => row.of === at && SAID.includes(row.kind));
  return (
    <section className={styles['texts']} aria-label={t('play.texts')} data-scrolls tabIndex={0}>
      {rows.length === 0 ? (
        <p>{t('play.noStep')}</p>
      ) : (
        <dl>
          {rows.map((row, index) => (
            <div key={`${row.field}-${index}`} data-over={row.ease === 'over' || undefined}>
              <dt>
                <button type="button" onClick={() => show(row.lines)}>
                  <code>{row.field}</code>
                </button>
                <small>
                  <EaseMark ease={row.ease} /> · <MeasureText measure={row.longest} />
                </small>
              </dt>
              <dd>
                <span lang="vi">
                  <LongText row={row} />
                </span>
                <span lang="en">
                  <MarkedText text={row.text.en} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
