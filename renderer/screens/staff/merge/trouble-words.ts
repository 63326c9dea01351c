const CARRY = ['carrier-gone', 'carrier-full', 'carrier-failed'] as const;
type Otherwise = 'staff.merge.makeFailed' | 'staff.merge.joinFailed';

/** What a refused call says: of the stick where it was the stick, else the words given. */
export function troubleWords(error: string, otherwise: Otherwise): Otherwise | `staff.carry.${(typeof CARRY)[number]}` {
  const carry = CARRY.find((each) => each === error);
  return carry === undefined ? otherwise : `staff.carry.${carry}`;
}
