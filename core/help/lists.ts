/** The fixed words a record of help is made of. Apart from the schemas, so that the page can list them without loading zod. */

/** What came of it: done alone, done with help, to come back for, sent on. */
export const OUTCOMES = ['alone', 'helped', 'return', 'referred'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where somebody was sent. Kinds of places, never a name or a number. */
export const REFERRALS = ['counter', 'police', 'insurance', 'tax', 'land', 'province', 'digital-team', 'other'] as const;
export type Referral = (typeof REFERRALS)[number];

/** What help was for where it was not a procedure of the content. */
export const OTHER_NEEDS = ['vneid', 'lookup', 'filing', 'payment', 'phone', 'safety', 'other'] as const;
export type OtherNeed = (typeof OTHER_NEEDS)[number];

/** The estimate of staff, in three bands; nobody is asked for papers. */
export const AGE_BANDS = ['under-35', '35-59', '60-up'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** At the kiosk, or on the citizen's own telephone. */
export const HANDOVERS = ['kiosk', 'own-phone'] as const;
export type Handover = (typeof HANDOVERS)[number];

/** Minutes help away from the kiosk took: nobody held a watch, so these are all there is. */
export const MINUTES = [5, 10, 15, 20, 30, 45, 60] as const;

/** Why a record is corrected. */
export const CORRECTION_REASONS = ['wrong-press', 'learnt-later', 'counted-again', 'helped-again', 'other'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];
