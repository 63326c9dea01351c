import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { MOST_A_DAY, TALLY_KINDS } from './kinds.ts';
import { movedPlace, renamed, standing, withoutPlace, withPlace } from './place-list.ts';
import { places } from './places.ts';
import { countOf, type DayTally, dayTally, tallied } from './tally.ts';

const press = fc.tuple(fc.constantFrom('khu-1', 'chi-bo-2', 'khac-xa'), fc.constantFrom(...TALLY_KINDS), fc.constantFrom(1, -1));

test('counts agree with a naive recount, never fall below nothing, and empty cells are not kept', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 60 }), (presses) => {
      let tally: DayTally = {};
      const naive = new Map<string, number>();
      for (const [place, kind, by] of presses) {
        const key = `${place} ${kind}`;
        const before = naive.get(key) ?? 0;
        const next = tallied(tally, place, kind, by);
        expect(next.ok).toBe(before + by >= 0);
        if (!next.ok) continue;
        tally = next.value;
        naive.set(key, before + by);
      }
      for (const [key, count] of naive) {
        const [place = '', kind = ''] = key.split(' ');
        expect(countOf(tally, place, kind as (typeof TALLY_KINDS)[number])).toBe(count);
      }
      expect(dayTally.parse(tally)).toEqual(tally);
    }),
  );
});

test('a finger that lies on the button is stopped', () => {
  expect(tallied({ 'khu-1': { vneid: MOST_A_DAY } }, 'khu-1', 'vneid', 1)).toEqual({ ok: false, error: 'too-many' });
});

test('a place gets an id of its own that stays, lists stand in the order of names, and the same name is there once', () => {
  let list = withPlace([], 'khu', ' Khu 10 ');
  list = withPlace(list, 'khu', 'Khu 2');
  list = withPlace(list, 'chi-bo', 'Chi bộ Đồng Tâm');
  list = withPlace(list, 'khu', 'Khu 2');
  expect(list).toEqual([
    { id: 'chi-bo-chi-bo-dong-tam', kind: 'chi-bo', name: 'Chi bộ Đồng Tâm' },
    { id: 'khu-khu-2', kind: 'khu', name: 'Khu 2' },
    { id: 'khu-khu-10', kind: 'khu', name: 'Khu 10' },
  ]);
  // Two names that fold alike stay two.
  expect(withPlace(list, 'khu', 'Khu-2').map(({ id }) => id)).toContain('khu-khu-2-2');
  expect(withPlace(list, 'khu', '  ')).toBe(list);
  expect(places.parse(list)).toEqual(list);
});

test('a place keeps its id under another name, off the list and back on it; a freed name never gets the id of another', () => {
  const two = withPlace(withPlace([], 'khu', 'Khu 1'), 'khu', 'Khu 2');
  const other = renamed(two, 'khu-khu-2', ' Khu  Mới ') ?? [];
  expect(other.map(({ id, name }) => `${id} ${name}`)).toEqual(['khu-khu-1 Khu 1', 'khu-khu-2 Khu Mới']);
  expect(renamed(two, 'khu-khu-2', 'khu 1')).toBeNull();
  expect(renamed(two, 'khu-khu-2', ' ')).toBeNull();
  // What was counted as Khu Mới is not counted for the new Khu 2.
  const gone = withoutPlace(other, 'khu-khu-2');
  expect(standing(gone).map(({ id }) => id)).toEqual(['khu-khu-1']);
  const anew = withPlace(gone, 'khu', 'Khu 2');
  expect(standing(anew).map(({ id }) => id)).toEqual(['khu-khu-1', 'khu-khu-2-2']);
  const back = withPlace(anew, 'khu', 'Khu Mới');
  expect(standing(back).map(({ id }) => id)).toContain('khu-khu-2');
  expect(places.parse(back)).toEqual(back);
});

test('the office may order its list; then a new place comes last, and another kind is not disturbed', () => {
  let list = withPlace(withPlace(withPlace([], 'khu', 'Khu 1'), 'khu', 'Khu 2'), 'chi-bo', 'Chi bộ 1');
  list = movedPlace(list, 'khu-khu-2', -1);
  expect(list.map(({ name }) => name)).toEqual(['Chi bộ 1', 'Khu 2', 'Khu 1']);
  expect(movedPlace(list, 'khu-khu-2', -1)).toBe(list);
  expect(withPlace(list, 'khu', 'Khu 0').at(-1)?.name).toBe('Khu 0');
});

test('no list holds two of one id, the standing ones among them, nor a number of a person or an e-mail', () => {
  const one = { id: 'khu-1', kind: 'khu', name: 'Khu 1' };
  expect(places.safeParse([one]).success).toBe(true);
  for (const bad of [
    [one, { ...one, name: 'Khu Một' }],
    [{ ...one, id: 'khac-xa' }],
    [{ ...one, name: 'Khu 025 199 001234' }],
    [{ ...one, name: 'lan@xa.vn' }],
    [{ ...one, name: ' Khu 1' }],
  ])
    expect(places.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
});
