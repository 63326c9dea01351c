import { expect, test } from 'vitest';
import { slipPack, slipProcedure } from '#support/slip-pack.ts';
import { testWithheldFrom } from './test-withheld.ts';

const script = { id: 'tap', sourceDate: '2026-09-01' };
const subject = (id: string) => ({ ...slipProcedure, id, script: 'tap' });
const unchecked = () => null;

test('a script of no subject is as old as its own source', () => {
  expect(testWithheldFrom(slipPack, script, unchecked)).toBe('2027-02-28');
});

test('the subject that is stale first decides, and its oldest source or the script’s own, whichever is older', () => {
  const pack = { ...slipPack, procedures: [subject('a'), subject('b')] };
  // Its oldest source was read in 2026-07.
  expect(testWithheldFrom(pack, script, unchecked)).toBe('2026-12-28');
  expect(testWithheldFrom(pack, { ...script, sourceDate: '2026-06-01' }, unchecked)).toBe('2026-11-28');
});

test('only a check of every subject keeps the test longer', () => {
  const pack = { ...slipPack, procedures: [subject('a'), subject('b')] };
  const check = { date: '2026-11-01', staff: 'cb-1' };
  expect(testWithheldFrom(pack, script, (id) => (id === 'a' ? check : null))).toBe('2026-12-28');
  expect(testWithheldFrom(pack, script, () => check)).toBe('2027-04-30');
});
