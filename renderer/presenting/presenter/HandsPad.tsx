import type { Round } from '#core/content/quiz.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DigitKeys } from '#renderer/ui/DigitKeys.tsx';
import { letterOf } from '../room/letters.ts';
import type { PresenterEntry } from '../use-presenter-keys.ts';
import styles from './HandsPad.module.css';

interface Props {
  readonly round: Round;
  /** Hands counted so far, by answer. */
  readonly hands: Readonly<Record<string, number>>;
  readonly entry: PresenterEntry;
}

/** Hands counted answer by answer, by touch as by keys. A count that was wrong is entered again. */
export function HandsPad({ round, hands, entry }: Props) {
  const { t } = useLanguage();
  const { typed, chosen, mean } = entry;
  const stores = chosen !== null && typed !== '';
  return (
    <section className={styles['pad']} aria-label={t('present.count')}>
      <div className={styles['answers']} role="group" aria-label={t('present.count')}>
        {round.answers.map(({ id }, at) => {
          const held = hands[id];
          const count = chosen === id && typed !== '' ? typed : held === undefined ? '–' : String(held);
          return (
            <button
              key={id}
              type="button"
              aria-pressed={chosen === id}
              aria-label={`${t('present.countFor', { letter: letterOf(at) })}: ${count}`}
              onClick={() => mean({ kind: 'choose', answer: id })}
            >
              <b>{letterOf(at)}</b>
              <output>{count}</output>
            </button>
          );
        })}
      </div>
      <DigitKeys
        off={chosen === null}
        onDigit={(digit) => {
          if (typed.length < 3) mean({ kind: 'type', digit });
        }}
        onBackspace={() => mean({ kind: 'rub' })}
      />
      <Button
        kind="primary"
        {...(stores ? {} : { off: t('present.countHow') })}
        onPress={() => {
          if (chosen !== null) mean({ kind: 'store', answer: chosen, count: Number(typed) });
        }}
      >
        {t('present.store')}
      </Button>
    </section>
  );
}
