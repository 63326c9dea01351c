/** What happens at the staff corner, in the form an audit keeps: fixed words and numbers, never a PIN. */
export type StaffEvent =
  | { readonly kind: 'pin-set' }
  | { readonly kind: 'pin-changed' }
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'pin-wrong'; readonly wrong: number }
  | { readonly kind: 'locked-out'; readonly wrong: number; readonly lockedFor: number }
  | { readonly kind: 'locked'; readonly why: 'staff' | 'quiet' };
