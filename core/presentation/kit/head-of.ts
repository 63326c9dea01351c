import type { Language } from '../../basics/language.ts';
import type { MeetingPlan } from '../../content/plan.ts';
import { officeHead } from '../../sheet/office-head.ts';
import { ORGAN, PARTY_ABOVE, PLACE } from '../../sheet/organ.ts';
import type { OfficeHead } from '../../sheet/sheet.ts';
import { KIT_WORDS } from './kit-words.ts';

/** The head of a paper of a meeting: of the branch, which writes its name itself, or of the centre. The day is left to the hand. */
export function headOf({ audience }: Pick<MeetingPlan, 'audience'>, language: Language): OfficeHead {
  const day = null;
  return audience === 'branch'
    ? officeHead({ of: 'party', above: PARTY_ABOVE[language], organ: KIT_WORDS.branch[language], place: PLACE, day, language })
    : officeHead({ of: 'state', above: ORGAN.above[language], organ: ORGAN.organ[language], place: PLACE, day, language });
}
