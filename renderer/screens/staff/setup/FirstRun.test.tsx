import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { OfficeField } from '#core/content/library.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { leftToDo } from '#core/settings/left-to-do.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { showInVisit } from '#support/visit-stage.tsx';
import { FirstRun } from './FirstRun.tsx';

const field = (id: string): OfficeField => ({ id, group: 'contact', kind: 'phone', label: { vi: id, en: id } });
const fields = [field('office-phone'), field('other-phone')];

function show(at: 'office' | 'khu' | 'use', change: Partial<Settings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const left = { list: leftToDo(settings, { fields, recovery: true }), recovery: true, look: () => {} };
  showInVisit(
    () => <FirstRun settings={settings} save={() => {}} saved="untouched" at={at} onStep={() => {}} left={left} />,
    { 'content.catalogue': () => ({ officeFields: fields, procedures: [] }) },
    [{ name: 'staff' }],
  );
}
const ways = (): readonly string[] =>
  ['Next', 'Skip this step'].filter((name) => screen.queryByRole('button', { name }) !== null);

test('a step of which nothing is filled is skipped; whoever filled in something of it goes on', () => {
  show('office');
  expect(ways()).toEqual(['Skip this step']);
});

test.each([
  ['some rows', 'office', { office: { 'office-phone': '0210 3855 123' } }],
  ['all rows', 'office', { office: { 'office-phone': '0210 3855 123', 'other-phone': '0210 3855 124' } }],
  ['a place', 'khu', { places: [{ id: 'khu-1', kind: 'khu' as const, name: 'Khu 1' }] }],
] as const)('%s filled in is no step left out', (_what, at, change) => {
  show(at, change as Partial<Settings>);
  expect(ways()).toEqual(['Next']);
});

test('the last step asks for a name, and says that there is none: what is left to do afterwards is no news', () => {
  show('use');
  expect(screen.getByText(/Please give the machine a name/)).toBeTruthy();
  expect(screen.getByText('The machine has no name of its own')).toBeTruthy();
});

test('a machine that has a name is asked for none', () => {
  show('use', { kiosk: 'sanh-1' });
  expect(screen.queryByText('The machine has no name of its own')).toBeNull();
});
