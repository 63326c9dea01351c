import { fireEvent, screen } from '@testing-library/react';
import { useCallback, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { NO_DOOR } from '#core/opening/door.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import type { Save, Saved } from '../use-settings.ts';
import { LeftSavedContext } from '../left-saved.ts';
import { DoorPanel } from './DoorPanel.tsx';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-12-02T09:00:00+07:00'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const saved: Settings[] = [];
/** The disk takes nothing. */
let refusing = false;
function Panel({ from }: { readonly from: Partial<Settings> }) {
  const [settings, setSettings] = useState({ ...NO_DOOR, office: {}, ...from } as unknown as Settings);
  const [told, setTold] = useState<Saved>('untouched');
  const save: Save = (next, answered) => {
    saved.push(next);
    if (!refusing) setSettings(next);
    setTold(refusing ? 'not-saved' : 'saved');
    answered?.(!refusing);
  };
  const forget = useCallback(() => setTold((former) => (former === 'saved' ? 'untouched' : former)), []);
  return (
    <LeftSavedContext value={forget}>
      <DoorPanel settings={settings} saved={told} save={save} />
    </LeftSavedContext>
  );
}
function show(from: Partial<Settings> = {}): void {
  saved.length = 0;
  refusing = false;
  showInVisit(() => <Panel from={from} />, {}, [{ name: 'staff' }]);
}
const write = (box: string, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: box }), { target: { value } });
const tab = (name: string): void => void fireEvent.click(screen.getByRole('tab', { name }));

test('a notice is written, refused where it holds a number of a person, seen in its days, and hung up', () => {
  show();
  pressButton('Write the notice');
  write('Vietnamese', 'Hỏi chị Lan 0912 345 678');
  pressButton('Preview');
  expect(screen.getByText(/nine digits|9 digits|digits or/i)).toBeTruthy();
  write('Vietnamese', ' Chiều nay  họp ');
  tab('Last day');
  write('Last day', '1/12/2026');
  pressButton('Preview');
  expect(screen.getByText('The last day is past already.')).toBeTruthy();
  write('Last day', '31/11/2026');
  pressButton('Preview');
  expect(screen.getByText('Write a day like 01/07/2026.')).toBeTruthy();
  write('Last day', '3/12/2026');
  pressButton('Preview');
  expect(screen.getByText('Chiều nay họp')).toBeTruthy();
  expect(saved).toEqual([]);
  pressButton('Save the notice');
  expect(saved.at(-1)?.notice).toEqual({ text: { vi: 'Chiều nay họp', en: '' }, from: '2026-12-02', to: '2026-12-03' });
  pressButton('Take the notice away');
  expect(saved.at(-1)?.notice).toBeNull();
});

test('hours are filled in day by day, copied over the week, and taken away to nothing', () => {
  show();
  pressButton('Fill in hours');
  pressButton('Hours of Monday');
  write('Hours of Monday', 'sáng');
  pressButton('Save');
  expect(screen.getByText(/could not be read/)).toBeTruthy();
  write('Hours of Monday', '7:30-11:30, 13:30-17:00');
  pressButton('Save');
  const monday = [
    { from: 450, to: 690 },
    { from: 810, to: 1020 },
  ];
  expect(saved.at(-1)?.hours).toEqual([monday, [], [], [], [], [], []]);
  pressButton('Tuesday to Friday like Monday');
  expect(saved.at(-1)?.hours).toEqual([monday, monday, monday, monday, monday, [], []]);
  expect(screen.getAllByText('7:30 – 11:30, 13:30 – 17:00')).toHaveLength(5);
});

test('a day without hours left makes no hours at all', () => {
  show({ hours: [[{ from: 450, to: 690 }], [], [], [], [], [], []] });
  pressButton('Fill in hours');
  pressButton('Hours of Monday');
  write('Hours of Monday', '');
  pressButton('Save');
  expect(saved.at(-1)?.hours).toBeNull();
});

test('a week of seven empty days is no week: what was typed before is still said, and goes with the first hour', () => {
  const office = { 'office-hours': 'Sáng 7h30' };
  show({ office, hours: [[], [], [], [], [], [], []] });
  expect(screen.queryByText(/Monday – Sunday/)).toBeNull();
  pressButton('Fill in hours');
  expect(screen.getByText(/Citizens read now: “Sáng 7h30”/)).toBeTruthy();
  pressButton('Hours of Monday');
  write('Hours of Monday', '7:30-11:30');
  pressButton('Save');
  expect(saved.at(-1)).toMatchObject({ office: {}, hours: [[{ from: 450, to: 690 }], [], [], [], [], [], []] });
  expect(saved.at(-1)?.office).toEqual({});
});

test('a holiday from the list is one day where no last one is written; one of its own has a name', () => {
  show();
  pressButton('Write down holidays');
  pressButton('Add a holiday');
  pressButton('Lunar New Year (Tết)');
  write('First day', '5/2/2027');
  tab('Last day');
  write('Last day', '1/2/2027');
  pressButton('Save');
  expect(screen.getByText('The last day is before the first.')).toBeTruthy();
  write('Last day', '11/2/2027');
  pressButton('Save');
  pressButton('Add a holiday');
  pressButton('Something else');
  write('Name of the holiday', 'Hội làng');
  tab('First day');
  write('First day', '3/1/2027');
  pressButton('Save');
  expect(saved.at(-1)?.holidays).toEqual([
    { from: '2027-01-03', to: '2027-01-03', name: { own: { vi: 'Hội làng', en: '' } } },
    { from: '2027-02-05', to: '2027-02-11', name: { listed: 'tet' } },
  ]);
  pressButton('Remove Hội làng');
  expect(saved.at(-1)?.holidays).toHaveLength(1);
});

test('a notice that is hung up is said to be saved on the page it leads back to', () => {
  show();
  pressButton('Write the notice');
  write('Vietnamese', 'Chiều nay họp');
  pressButton('Preview');
  pressButton('Save the notice');
  expect(screen.getByRole('button', { name: 'Write the notice' })).toBeTruthy();
  expect(screen.getByText('Saved.')).toBeTruthy();
});

const REFUSED = /Could not be written to disk/;
const box = (name: string): string => screen.getByRole<HTMLInputElement>('textbox', { name }).value;

test('a notice the disk refuses stays to be hung up again, in the words it was written', () => {
  show();
  refusing = true;
  pressButton('Write the notice');
  write('Vietnamese', 'Chiều nay họp');
  pressButton('Preview');
  pressButton('Save the notice');
  expect(screen.getByText(REFUSED)).toBeTruthy();
  expect(screen.getByText('Chiều nay họp')).toBeTruthy();
  refusing = false;
  pressButton('Save the notice');
  expect(screen.queryByText(REFUSED)).toBeNull();
  expect(screen.getByRole('button', { name: 'Write the notice' })).toBeTruthy();
});

test('hours the disk refuses stay in their box; the list says it too where they are copied', () => {
  show({ hours: [[{ from: 450, to: 690 }], [], [], [], [], [], []] });
  pressButton('Fill in hours');
  refusing = true;
  pressButton('Hours of Tuesday');
  write('Hours of Tuesday', '8:00-11:00');
  pressButton('Save');
  expect(screen.getByText(REFUSED)).toBeTruthy();
  expect(box('Hours of Tuesday')).toBe('8:00-11:00');
  refusing = false;
  pressButton('Save');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText(REFUSED)).toBeNull();
  refusing = true;
  pressButton('Tuesday to Friday like Monday');
  expect(screen.getByText(REFUSED)).toBeTruthy();
});

test('a holiday the disk refuses stays on its page', () => {
  show();
  pressButton('Write down holidays');
  pressButton('Add a holiday');
  refusing = true;
  pressButton('Lunar New Year (Tết)');
  write('First day', '5/2/2027');
  pressButton('Save');
  expect(screen.getByText(REFUSED)).toBeTruthy();
  expect(box('First day')).toBe('5/2/2027');
  refusing = false;
  pressButton('Save');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(saved.at(-1)?.holidays).toHaveLength(1);
  refusing = true;
  pressButton(/^Remove/);
  expect(screen.getByText(REFUSED)).toBeTruthy();
});

test('whoever leaves what they wrote is asked once; where nothing was written, nobody is', async () => {
  show();
  pressButton('Write the notice');
  pressButton('Back to the page before');
  pressButton('Write the notice');
  write('Vietnamese', 'Chiều nay họp');
  pressButton('Back to the page before');
  await screen.findByRole('dialog', { name: 'Drop what was written?' });
  pressButton('Go on writing');
  expect(box('Vietnamese')).toBe('Chiều nay họp');
  pressButton('Back to the page before');
  await screen.findByRole('dialog');
  pressButton('Drop it and go back');
  expect(screen.getByRole('button', { name: 'Write the notice' })).toBeTruthy();
  expect(saved).toEqual([]);
});

test('so are those who leave the days of a holiday', async () => {
  show();
  pressButton('Write down holidays');
  pressButton('Add a holiday');
  pressButton('Lunar New Year (Tết)');
  write('First day', '5/2/2027');
  pressButton('Back to the page before');
  await screen.findByRole('dialog', { name: 'Drop what was written?' });
  pressButton('Drop it and go back');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(saved).toEqual([]);
});
