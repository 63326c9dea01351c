import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { NO_TESTS } from '#core/settings/printer-tests.ts';
import type { StaffRole } from '#core/staff/roles.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { RoleContext } from './may.ts';
import { PrinterPanel } from './PrinterPanel.tsx';

const FIRST = {
  printer: { kind: 'none' },
  withoutPrinter: false,
  paper: 'a5',
  officePrinter: null,
  printerTests: NO_TESTS,
} as unknown as Settings;

const saves: Partial<Settings>[] = [];

function Panel({ first }: { readonly first: Settings }) {
  const [settings, setSettings] = useState(first);
  const save = (next: Settings, answered?: (stored: boolean) => void): void => {
    saves.push(next);
    setSettings(next);
    answered?.(true);
  };
  return <PrinterPanel settings={settings} save={save} saved="untouched" />;
}

const KNOWN = { state: 'ready', askedAt: '2026-11-26T02:12:00.000Z' };

async function show(
  first: Partial<Settings> = {},
  {
    role = 'admin',
    replies = {},
  }: { readonly role?: StaffRole; readonly replies?: Readonly<Record<string, (input: unknown) => unknown>> } = {},
) {
  saves.length = 0;
  showInVisit(
    () => (
      <RoleContext value={role}>
        <Panel first={{ ...FIRST, ...first }} />
      </RoleContext>
    ),
    {
      'printer.discover': () => ({ queues: [{ name: 'HP', label: 'HP at counter 2' }], devices: ['/dev/usb/lp0'] }),
      'printer.about': () => ({ slips: KNOWN, office: { state: 'cover', askedAt: null } }),
      ...replies,
    },
    [{ name: 'staff' }],
  );
  await screen.findByRole('region', { name: 'Printer for slips' });
}

const card = (name: string) => within(screen.getByRole('region', { name }));
const radios = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

test('each printer says which it is, its paper, how it is and since when, and when it was tried', async () => {
  await show({
    printer: { kind: 'system', name: 'HP' },
    officePrinter: { kind: 'folder' },
    printerTests: { slips: { at: '2026-11-20T02:00:00.000Z', outcome: 'good' }, office: null },
  });
  await waitFor(() => expect(card('Printer for slips').getByText(/HP at counter 2/)).toBeTruthy());
  const slips = card('Printer for slips').getByText('State').closest('dl')?.textContent;
  expect(slips).toContain('A5 sheet');
  expect(slips).toContain('Ready at 09:12, 26/11/2026');
  expect(slips).toContain('Letters are there, and nothing is missing (20/11/2026)');
  const office = card('Printer for A4').getByText('State').closest('dl')?.textContent;
  expect(office).toContain('The cover is open. Close the cover until it clicks.');
  expect(office).toContain('Not tried yet');
});

test('a queue, a device, the folder: pressed is chosen, and what stood before can be brought back', async () => {
  await show();
  pressButton('Choose a printer: Printer for slips');
  await waitFor(() => expect(radios()).toContain('Printer HP at counter 2'));
  expect(radios()).toEqual([
    'None: slip and QR code on the screen',
    'Printer HP at counter 2',
    'Thermal printer plugged in straight, /dev/usb/lp0',
    'Thermal printer on the network',
    'Write PDF files into the slips folder',
    'Virtual printer (to practise)',
  ]);
  fireEvent.click(screen.getByRole('radio', { name: 'Printer HP at counter 2' }));
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'system', name: 'HP' }, paper: 'a5' });
  // A thermal printer has a roll in it.
  fireEvent.click(screen.getByRole('radio', { name: /plugged in straight/ }));
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'device', path: '/dev/usb/lp0' }, paper: 'roll-80' });
  expect(screen.queryByRole('button', { name: 'A5 sheet' })).toBeNull();
  expect(screen.getByRole('button', { name: '80 mm thermal roll', pressed: true })).toBeTruthy();
  pressButton('As before');
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'none' }, paper: 'a5', officePrinter: null });
  expect(screen.queryByRole('button', { name: 'As before' })).toBeNull();
});

test('that nothing is printed is a choice like any other: nothing is chosen before, and it can be taken back', async () => {
  await show();
  expect(card('Printer for slips').getByText('No printer chosen')).toBeTruthy();
  pressButton('Choose a printer: Printer for slips');
  const none = await screen.findByRole('radio', { name: 'None: slip and QR code on the screen' });
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  fireEvent.click(none);
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'none' }, withoutPrinter: true });
  expect(screen.getByRole('radio', { checked: true })).toBe(none);
  pressButton('Done');
  expect(card('Printer for slips').getByText('None: slip and QR code on the screen')).toBeTruthy();
  pressButton('Choose a printer: Printer for slips');
  fireEvent.click(await screen.findByRole('radio', { name: 'Printer HP at counter 2' }));
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'system' }, withoutPrinter: false });
  pressButton('As before');
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'none' }, withoutPrinter: true });
});

test('papers of the office share the printer of slips, or have their own; no thermal one is offered', async () => {
  await show({ printer: { kind: 'device', path: '/dev/usb/lp0' }, paper: 'roll-80' });
  expect(card('Printer for A4').getByText(/There is a roll in this printer/)).toBeTruthy();
  expect(card('Printer for A4').queryByRole('button', { name: /Try it/ })).toBeNull();
  pressButton('Choose a printer: Printer for A4');
  await waitFor(() => expect(radios()).toContain('Printer HP at counter 2'));
  expect(radios().filter((label) => /[Tt]hermal/.test(label ?? ''))).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: 'Printer HP at counter 2' }));
  expect(saves.at(-1)).toMatchObject({ printer: { kind: 'device' }, officePrinter: { kind: 'system', name: 'HP' } });
  fireEvent.click(screen.getByRole('radio', { name: 'The same as for slips' }));
  expect(saves.at(-1)?.officePrinter).toBeNull();
});

test('whoever is no admin is offered neither addresses, nor devices, nor the printer of air; what an admin chose is still named', async () => {
  await show({ printer: { kind: 'network', host: '192.168.1.50', port: 9101 }, paper: 'roll-58' }, { role: 'content' });
  pressButton('Choose a printer: Printer for slips');
  await waitFor(() => expect(radios()).toContain('Printer HP at counter 2'));
  expect(radios().slice(0, 4)).toEqual([
    'None: slip and QR code on the screen',
    'Printer HP at counter 2',
    'Thermal printer on the network, 192.168.1.50:9101',
    'Write PDF files into the slips folder',
  ]);
  expect(screen.queryByRole('button', { name: 'Change the address' })).toBeNull();
});

test('an address is typed, refused with its reason, and kept with a roll once it is right', async () => {
  await show();
  pressButton('Choose a printer: Printer for slips');
  fireEvent.click(await screen.findByRole('radio', { name: 'Thermal printer on the network' }));
  const box = screen.getByRole('textbox');
  fireEvent.change(box, { target: { value: 'http://192.168.1.50' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await screen.findByText(/without http/);
  fireEvent.change(box, { target: { value: '192.168.1.50' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() =>
    expect(saves.at(-1)).toMatchObject({ printer: { kind: 'network', host: '192.168.1.50', port: 9100 }, paper: 'roll-80' }),
  );
  await screen.findByRole('radio', { name: 'Thermal printer on the network, 192.168.1.50' });
});

test('the printer of air says that nothing real comes out, and plays what it is told', async () => {
  await show();
  pressButton('Choose a printer: Printer for slips');
  fireEvent.click(await screen.findByRole('radio', { name: 'Virtual printer (to practise)' }));
  expect(saves.at(-1)?.printer).toEqual({ kind: 'virtual', plays: 'well' });
  expect(screen.getByText(/nothing real comes out/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Paper the wrong way round' }));
  expect(saves.at(-1)?.printer).toEqual({ kind: 'virtual', plays: 'reversed' });
  pressButton('Done');
  pressButton('Done');
  expect(screen.getByText(/nothing real comes out/)).toBeTruthy();
});

test.each([
  ['Letters are there, and nothing is missing', 'good', /can be used/],
  ['The paper is white', 'blank', /thermal paper takes print on one side only/],
  ['Letters are cut off or too small', 'cut', /of another width than the one chosen \(80 mm thermal roll\)/],
  ['Nothing came out', 'nothing', /Look at the printer: power/],
] as const)('the test page: %s', async (said, outcome, next) => {
  const jobs: unknown[] = [];
  const told: unknown[] = [];
  await show(
    { printer: { kind: 'system', name: 'HP' }, paper: 'roll-80' },
    {
      replies: {
        'printer.test': (input) => {
          jobs.push(input);
          return { state: 'sent' };
        },
        'slip.answer': (input) => {
          told.push(input);
          return { state: 'sent' };
        },
      },
    },
  );
  pressButton('Try it: Printer for slips');
  expect(screen.queryByRole('group', { name: 'Has the page come out?' })).toBeNull();
  pressButton('Print the test page');
  fireEvent.click(await screen.findByRole('radio', { name: said }));
  expect(saves.at(-1)?.printerTests).toMatchObject({ slips: { outcome }, office: null });
  // The journal is told as well: a paper came out, whatever stands on it, or none did.
  const { job } = jobs[0] as { readonly job: string };
  expect(told).toEqual([{ job, answer: outcome === 'nothing' ? 'again' : 'came-out' }]);
  expect(screen.getByText(next)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/\bprinted\b/);
});

test('where the width is wrong the other one is a press away', async () => {
  await show(
    { printer: { kind: 'system', name: 'HP' }, paper: 'roll-80' },
    { replies: { 'printer.test': () => ({ state: 'sent' }) } },
  );
  pressButton('Try it: Printer for slips');
  pressButton('Print the test page');
  fireEvent.click(await screen.findByRole('radio', { name: 'Letters are cut off or too small' }));
  pressButton('Change to 58 mm thermal roll');
  expect(saves.at(-1)?.paper).toBe('roll-58');
});

test('a test page the printer does not take is said so, with what to look at', async () => {
  await show({ printer: { kind: 'system', name: 'HP' } }, { replies: { 'printer.test': () => new Refusal('printer-failed') } });
  pressButton('Try it: Printer for slips');
  pressButton('Print the test page');
  await screen.findByText(/The printer did not take it/);
});
