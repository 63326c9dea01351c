import { expect, test } from 'vitest';
import { compile } from '../content/compile.ts';
import { both, smallLibrary } from '#support/small-library.ts';
import { meetingChanges } from '#support/small-meeting.ts';
import { changesBetween } from './changes.ts';

const before = compile(smallLibrary(), 'a');
const told = (former: typeof before | null, next: typeof before) =>
  changesBetween(former, next).map(({ kind, how, name }) => `${kind} ${how} ${name.vi}`);

test('the same content changes nothing, whatever its version is', () => {
  expect(told(before, { ...before, version: 'b', date: '2027-01' })).toEqual([]);
});

test('what came, went and is other is told by kind and name', () => {
  const [procedure] = before.procedures;
  if (procedure === undefined) throw new Error('no procedure');
  const lesson = { ...procedure, id: 'bai', name: both('Bài mới'), area: 'skills' as const };
  const lookup = { ...procedure, id: 'tra', name: both('Tra cứu'), area: 'lookup' as const };
  const next = { ...before, procedures: [{ ...procedure, summary: both('Lời khác') }, lesson] };
  expect(told({ ...before, procedures: [procedure, lookup] }, next)).toEqual([
    `procedure changed ${procedure.name.vi}`,
    'lesson added Bài mới',
    'lookup removed Tra cứu',
  ]);
});

test('a screen is other where it is other in any lesson, and the lesson is not', () => {
  const next = compile(smallLibrary({ screen: { app: both('Cổng khác') } }), 'b');
  expect(told(before, next)).toEqual(['screen changed Cổng khác']);
});

test('shelves nobody looks at alone are told of as one; into nothing everything is new', () => {
  const next = { ...before, portals: [] };
  expect(told(before, next)).toEqual(['other changed Cổng']);
  const all = changesBetween(null, before);
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all.map(({ how }) => how))).toEqual(new Set(['added']));
});

test('a meeting is told of by its name, also against a pack of before there were any', () => {
  const pack = compile(smallLibrary(meetingChanges()), 'a');
  const longer = compile(smallLibrary(meetingChanges(undefined, { minutes: 30 })), 'b');
  const { plans: _plans, ...older } = pack;
  expect(told(pack, longer)).toEqual(['plan changed Buổi mẫu']);
  expect(told(older, pack)).toEqual(['plan added Buổi mẫu']);
  expect(told(pack, older)).toEqual(['plan removed Buổi mẫu']);
});
