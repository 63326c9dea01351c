import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { OfficeField } from '#core/content/library.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { OfficeFields } from './OfficeFields.tsx';
import { KioskName } from './setup/KioskName.tsx';
import type { Save } from './use-settings.ts';

/** The disk takes nothing. */
let refusing = false;
const field = { id: 'phone', label: { vi: 'Điện thoại', en: 'Telephone' } } as unknown as OfficeField;
const hours = { id: 'office-hours', kind: 'hours', label: { vi: 'Giờ làm việc', en: 'Office hours' } } as unknown as OfficeField;

function Fields() {
  const [settings, setSettings] = useState({
    office: { 'office-hours': 'Sáng 7h30' },
    hours: null,
    kiosk: 'kiosk-1',
  } as unknown as Settings);
  const [naming, setNaming] = useState(false);
  const save: Save = (next, answered) => {
    if (!refusing) setSettings(next);
    answered?.(!refusing);
  };
  if (naming) return <KioskName settings={settings} save={save} onDone={() => setNaming(false)} />;
  return (
    <>
      <p>{settings.kiosk}</p>
      <button type="button" onClick={() => setNaming(true)}>
        name
      </button>
      <OfficeFields settings={settings} saved="untouched" save={save} asked={() => true} />
    </>
  );
}
const show = (): void =>
  void showInVisit(() => <Fields />, { 'content.catalogue': () => ({ officeFields: [field, hours] }) }, [{ name: 'staff' }]);
const type = (value: string): void => void fireEvent.change(screen.getByRole('textbox'), { target: { value } });
const box = (): string => screen.getByRole<HTMLInputElement>('textbox').value;
const REFUSED = /Could not be written to disk/;

test('a field the disk refuses keeps what was typed, and closes once it is stored', async () => {
  show();
  await screen.findByText('Telephone');
  pressButton(/Telephone/);
  type('Gặp chị Lan');
  refusing = true;
  pressButton('Save');
  expect(screen.getByText(REFUSED)).toBeTruthy();
  expect(box()).toBe('Gặp chị Lan');
  refusing = false;
  pressButton('Save');
  expect(await screen.findByText('Gặp chị Lan')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('so does the name of the kiosk', async () => {
  show();
  pressButton('name');
  type('sanh-1');
  refusing = true;
  pressButton('Save');
  expect(screen.getByText(REFUSED)).toBeTruthy();
  expect(box()).toBe('sanh-1');
  refusing = false;
  pressButton('Save');
  expect(await screen.findByText('sanh-1')).toBeTruthy();
});

test('the hours are filled in day by day, and said by that instead of what was typed before', async () => {
  show();
  expect(await screen.findByText('Sáng 7h30')).toBeTruthy();
  pressButton(/Office hours/);
  expect(screen.getByText(/Citizens read now: “Sáng 7h30”/)).toBeTruthy();
  pressButton('Hours of Monday');
  type('7:30-11:30');
  pressButton('Save');
  expect(screen.queryByText(/Citizens read now/)).toBeNull();
  pressButton('Back to the page before');
  expect(screen.getByText('Monday: 7:30 – 11:30; Tuesday – Sunday: closed')).toBeTruthy();
  expect(screen.queryByText('Sáng 7h30')).toBeNull();
  // A week that is cleared says nothing, and not what was typed once.
  pressButton(/Office hours/);
  pressButton('Hours of Monday');
  type('');
  pressButton('Save');
  expect(screen.queryByText(/Citizens read now/)).toBeNull();
  pressButton('Back to the page before');
  expect(screen.queryByText('Sáng 7h30')).toBeNull();
});
