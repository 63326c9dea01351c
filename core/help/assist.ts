import { z } from 'zod';
import { staffCode } from '../staff/staff-code.ts';
import { corrected, correctionsOf, isSame } from './correction.ts';
import type { CorrectionReason } from './lists.ts';
import { type HelpSaid, helpSaid } from './said.ts';

/** Staff joined a visit. What came of it is null until they say so: “chưa ghi kết quả”. */
export const assist = z.strictObject({
  /** Who joined last. */
  staff: staffCode,
  /** UTC; when staff joined first. */
  joinedAt: z.iso.datetime(),
  said: helpSaid.nullable(),
  /** Former values of `said`, oldest first. */
  corrections: correctionsOf(helpSaid),
});
export type Assist = z.infer<typeof assist>;

/** Staff join: a second one takes over from the first; what was already said stands until something else is. */
export function joined(former: Assist | undefined, staff: string, at: string): Assist {
  if (former === undefined) return { staff, joinedAt: at, said: null, corrections: [] };
  return former.staff === staff ? former : { ...former, staff };
}

/** The outcome is said. Where one stands already (staff came again) it is kept among the corrections. */
export function said(former: Assist, value: HelpSaid, staff: string, at: string, why: CorrectionReason): Assist {
  if (former.said === null) return { ...former, said: value };
  if (isSame(former.said, value)) return former;
  return corrected<HelpSaid, Assist & { readonly said: HelpSaid }>({ ...former, said: former.said }, value, { why, staff, at });
}
