import type { CallOutput } from '#core/contract/calls.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { Outcome, Referral } from '#core/help/lists.ts';

export type Draft = CallOutput<'session.draft'>['draft'];

/** A record of help before its outcome is pressed; `referral` waits for the one outcome it goes with. */
export type HelpValue = Omit<HelpSaid, 'outcome' | 'referral'> & { readonly referral: Referral };

/** The places most are sent to stand next door. */
const FIRST_REFERRAL: Referral = 'counter';

/** Filled from what the log knows of the visit. */
export function valueOfDraft({ procedure, practise, minutes }: Draft): HelpValue {
  return {
    need: procedure === null ? { kind: 'other', what: 'other' } : { kind: 'procedure', procedure },
    minutes,
    via: 'kiosk',
    age: null,
    practise: [...practise],
    referral: FIRST_REFERRAL,
  };
}

/** Help away from the kiosk: nothing is known of it. */
export const AWAY_VALUE: HelpValue = {
  need: { kind: 'other', what: 'vneid' },
  minutes: 10,
  via: 'own-phone',
  age: null,
  practise: [],
  referral: FIRST_REFERRAL,
};

/** What was said, to be corrected. */
export function valueOfSaid({ outcome: _outcome, referral, ...others }: HelpSaid): HelpValue {
  return { ...others, referral: referral ?? FIRST_REFERRAL };
}

export function saidOf({ referral, ...others }: HelpValue, outcome: Outcome): HelpSaid {
  return { ...others, outcome, referral: outcome === 'referred' ? referral : null };
}
