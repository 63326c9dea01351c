import { useLanguage } from '#renderer/language/context.tsx';
import { presentingIcons } from '../icons.ts';
import { StripKey } from '../presenter/StripKey.tsx';
import type { CardsInHand } from './use-cards.ts';

/** Turns the reading of cards on and off; nothing where there is no camera or nothing is asked. */
export function CardsKey({ cards }: { readonly cards: CardsInHand | null }) {
  const { t } = useLanguage();
  if (cards === null) return null;
  const on = cards.phase !== 'off';
  return <StripKey icon={presentingIcons.cards} label={t('present.cards')} on={on} onPress={on ? cards.stop : cards.start} />;
}
