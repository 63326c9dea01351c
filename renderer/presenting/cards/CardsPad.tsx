import { SIDES } from '#core/cards/sides.ts';
import type { Round } from '#core/content/quiz.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from './CardsPad.module.css';
import { cardsFor } from './cards-for.ts';
import type { CardsInHand } from './use-cards.ts';

/** How many cards say which answer, and nothing else of the room: no picture is shown. */
export function CardsPad({ round, cards }: { readonly round: Round; readonly cards: CardsInHand }) {
  const { t } = useLanguage();
  const { phase, answers, unseen, start, stop, take } = cards;
  const counts = phase === 'reading' || phase === 'taken';
  const { hands, other } = cardsFor(round, answers);
  return (
    <section className={styles['pad']} aria-label={t('present.cards')}>
      {counts && (
        <>
          <ul className={styles['answers']}>
            {hands.map(({ answer, count }, at) => (
              <li key={answer}>
                <b>{SIDES[at]}</b>
                <output>{count}</output>
              </li>
            ))}
          </ul>
          <p className={styles['seen']}>{t('present.cardsSeen', { count: answers.cards })}</p>
          {other > 0 && <p>{t('present.cardsOther', { count: other })}</p>}
        </>
      )}
      <div role="status">
        {phase === 'opening' && <p>{t('present.cardsOpening')}</p>}
        {phase === 'reading' && (unseen ? <Notice tone="hint" title={t('present.cardsNone')} /> : <p>{t('present.cardsHow')}</p>)}
        {(phase === 'none' || phase === 'refused' || phase === 'busy') && (
          <Notice tone="hint" title={t(`present.camera.${phase}`)} />
        )}
        {phase === 'unreachable' && <Notice tone="hint" title={t('present.notSent')} />}
      </div>
      <div className={styles['acts']}>
        {counts && answers.cards > 0 && (
          <Button kind="primary" onPress={take}>
            {t('present.cardsTake')}
          </Button>
        )}
        {!counts && phase !== 'opening' && (
          <Button kind="primary" onPress={start}>
            {t('present.cardsAgain')}
          </Button>
        )}
        <Button kind="secondary" onPress={stop}>
          {t('staff.cancel')}
        </Button>
      </div>
    </section>
  );
}
