import type { OfficeField } from '../content/library.ts';
import { holdsPrivate } from '../overlay/private-words.ts';

/** Fields in which a long number belongs: phones of an office, and where it stands. The only free words of staff that no rule reads. */
const FREE: readonly OfficeField['kind'][] = ['phone', 'address'];

/** Whether words may stand in a field of the office. */
export function mayStand(field: Pick<OfficeField, 'kind'>, text: string): boolean {
  return FREE.includes(field.kind) || !holdsPrivate(text);
}
