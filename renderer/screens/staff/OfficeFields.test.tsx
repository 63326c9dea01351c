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

function Fields() {
  const [settings, setSettings] = useState({ office: {}, kiosk: 'kiosk-1' } as unknown as Settings);
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
  void showInVisit(() => <Fields />, { 'content.catalogue': () => ({ officeFields: [field] }) }, [{ name: 'staff' }]);
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
