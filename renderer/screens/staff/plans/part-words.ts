import type { Localised } from '#core/basics/language.ts';
import type { PartView } from '#core/presentation/plan-told.ts';
import type { Translate } from '#renderer/language/translate.ts';

interface Words {
  readonly t: Translate;
  readonly pick: (text: Localised) => string;
}

/** Subject of a part, and of a trouble also which; null for a pause. */
export function partTitle({ title, trouble }: PartView, pick: Words['pick']): string | null {
  if (title === null) return null;
  return trouble === null ? pick(title) : `${pick(title)} · ${pick(trouble)}`;
}

/** “2. Cùng làm: Đăng ký khai sinh”. */
export function partName(view: PartView, at: number, { t, pick }: Words): string {
  const title = partTitle(view, pick);
  const kind = t(`plans.kindOf.${view.kind}`);
  const number = at + 1;
  return title === null ? t('plans.partAlone', { number, kind }) : t('plans.part', { number, kind, title });
}
