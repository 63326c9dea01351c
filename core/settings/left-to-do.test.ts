import { expect, test } from 'vitest';
import type { OfficeField } from '../content/library.ts';
import { leftToDo } from './left-to-do.ts';
import { SETUP_STEPS, stepBeside } from './setup-steps.ts';

const field = (id: string, group: OfficeField['group'], kind: OfficeField['kind'] = 'text'): OfficeField => ({
  id,
  group,
  kind,
  label: { vi: id, en: id },
});
const fields = [
  field('address', 'office', 'address'),
  field('hours', 'office', 'hours'),
  field('phone', 'contact', 'phone'),
  field('counter', 'counter'),
  field('fee', 'fee', 'money'),
];
const bare = {
  kiosk: 'kiosk-1',
  office: {},
  hours: null,
  places: [],
  printer: { kind: 'none' },
  withoutPrinter: false,
  display: { calibration: null },
};
const told = (settings: typeof bare | Record<string, unknown>, recovery = false) =>
  leftToDo({ ...bare, ...settings }, { fields, recovery }).map(({ at, fields: some }) =>
    [at, ...some.map(({ id }) => id)].join(' '),
  );

test('of a new kiosk everything is left, each field of the office at the step that asks for it', () => {
  expect(told({})).toEqual([
    'sheet',
    'office address phone',
    'hours hours counter',
    'khu',
    'chi-bo',
    'printer',
    'display',
    'use',
    'facts fee',
  ]);
});

test('each thing that is set is left out, and nothing else', () => {
  const set = {
    kiosk: 'sanh-1',
    office: { address: 'x', hours: 'x', phone: 'x', counter: 'x', fee: 'x' },
    places: [
      { id: 'khu-1', kind: 'khu' as const, name: 'Khu 1' },
      { id: 'chi-bo-1', kind: 'chi-bo' as const, name: 'Chi bộ 1' },
    ],
    printer: { kind: 'folder' },
    display: { calibration: {} },
  };
  expect(told(set, true)).toEqual([]);
  expect(told(set)).toEqual(['sheet']);
  expect(told({ ...set, office: { ...set.office, counter: undefined } as never }, true)).toEqual(['hours counter']);
  // The hours of the week are the hours of the office.
  const { hours: _typed, ...others } = set.office;
  const week = [[{ from: 450, to: 690 }], [], [], [], [], [], []];
  expect(told({ ...set, office: others }, true)).toEqual(['hours hours']);
  expect(told({ ...set, office: others, hours: week }, true)).toEqual([]);
  // Who says that nothing is printed has answered.
  expect(told({ ...set, printer: { kind: 'none' } }, true)).toEqual(['printer']);
  expect(told({ ...set, printer: { kind: 'none' }, withoutPrinter: true }, true)).toEqual([]);
  // A place that was taken off the list is none.
  expect(told({ ...set, places: set.places.map((place) => ({ ...place, gone: true as const })) }, true)).toEqual([
    'khu',
    'chi-bo',
  ]);
});

test('a step of which some fields are filled is begun, and told of all the same', () => {
  const begun = (office: Record<string, string>, hours: unknown = null) =>
    leftToDo({ ...bare, office, hours: hours as null }, { fields, recovery: false })
      .filter((one) => one.begun)
      .map(({ at }) => at);
  expect(begun({})).toEqual([]);
  expect(begun({ phone: 'x' })).toEqual(['office']);
  expect(begun({ counter: 'x', fee: 'x' })).toEqual(['hours']);
  expect(begun({}, [[{ from: 450, to: 690 }], [], [], [], [], [], []])).toEqual(['hours']);
});

test('the steps lead on and back, and end at both ends', () => {
  const walked = [...SETUP_STEPS.keys()].map((turns) =>
    Array.from({ length: turns }).reduce<(typeof SETUP_STEPS)[number]>((at) => stepBeside(at, 1), 'sheet'),
  );
  expect(walked).toEqual(SETUP_STEPS);
  expect(stepBeside('done', 1)).toBe('done');
  expect(stepBeside('sheet', -1)).toBe('sheet');
  expect(stepBeside('office', -1)).toBe('sheet');
});
