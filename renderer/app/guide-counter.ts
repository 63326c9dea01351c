import type { OfficeValues } from '#core/contract/shapes.ts';
import type { Translate } from '#renderer/language/translate.ts';

/** The counter a visitor is sent to: what the office entered, else the everyday words for it. */
export function guideCounter(office: OfficeValues, t: Translate): string {
  return office['counter-guide'] ?? t('bar.guideCounter');
}
