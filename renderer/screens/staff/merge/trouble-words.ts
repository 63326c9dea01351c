import { carryKey } from '../carry-key.ts';

type Otherwise = 'staff.merge.makeFailed' | 'staff.merge.joinFailed';

/** What a refused call says: of the stick where it was the stick, else the words given. */
export function troubleWords(error: string, otherwise: Otherwise): Otherwise | NonNullable<ReturnType<typeof carryKey>> {
  return carryKey(error) ?? otherwise;
}

/** Why the bundles of a stick could not be looked at: pulled out, not to be read, or something in the kiosk. */
export function lookWords(problem: string): `staff.merge.${'carrierUnread' | 'lookFailed'}` | 'staff.carry.carrier-gone' {
  if (problem === 'carrier-gone') return 'staff.carry.carrier-gone';
  return problem === 'carrier-failed' ? 'staff.merge.carrierUnread' : 'staff.merge.lookFailed';
}
