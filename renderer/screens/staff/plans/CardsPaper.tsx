import { useState } from 'react';
import { CARDS_OF_A_HALL } from '#core/cards/cards-of-a-hall.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { PaperButton } from '../PaperButton.tsx';
import { Stepper } from '../Stepper.tsx';

/** Answer cards, from one number to another: a whole set, or those that were lost. */
export function CardsPaper() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [first, setFirst] = useState(1);
  const [last, setLast] = useState(CARDS_OF_A_HALL);
  return (
    <>
      <Stepper
        label={t('plans.cardsFirst')}
        value={first}
        most={CARDS_OF_A_HALL}
        onChange={(value) => {
          setFirst(Math.max(1, value));
          setLast(Math.max(1, value, last));
        }}
      />
      <Stepper
        label={t('plans.cardsLast')}
        value={last}
        most={CARDS_OF_A_HALL}
        onChange={(value) => setLast(Math.max(first, value))}
      />
      <PaperButton
        // What was said of some cards does not speak of others.
        key={`${first} ${last}`}
        print={(job, language) => client.call('paper.cards', { job, first, count: last - first + 1, language })}
      >
        {t('plans.cards')}
      </PaperButton>
    </>
  );
}
