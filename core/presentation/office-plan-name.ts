import type { Localised } from '../basics/language.ts';
import { OFFICE_PLAN_WORDS as WORDS } from './office-plan-words.ts';

/** “Bản của văn phòng 1 – <name>”, from the id of the copy; of a plan the pack has no more only its number. */
export function officePlanName(id: string, base: Localised | null): Localised {
  const number = id.slice(id.lastIndexOf('-') + 1);
  const said = (language: 'vi' | 'en'): string =>
    `${WORDS.name[language].replace('{number}', number)}${base === null ? '' : ` – ${base[language]}`}`;
  return { vi: said('vi'), en: said('en') };
}
