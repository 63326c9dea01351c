import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { CarryPart } from './CarryPart.tsx';

const FILE = 'goc-so-cai-dat-quay-1-20261126.json';
const carriers = [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null }];

function show(replies: Readonly<Record<string, () => unknown>>): void {
  showInVisit(
    () => <CarryPart onChanged={() => {}} />,
    { 'carrier.list': () => ({ carriers }), 'settings.former': () => ({ former: true }), ...replies },
    [{ name: 'staff' }],
  );
}

test('the same stick is read anew where one looks again, and a former failure is said no more', async () => {
  let files: unknown = { files: [] };
  show({ 'settings.files': () => files });
  pressButton('Take settings from a USB stick');
  await screen.findByText(/^There is no/);
  files = new Refusal('carrier-gone');
  pressButton('Look again');
  await screen.findByText(/^The stick was pulled out/);
  files = { files: [FILE] };
  pressButton('Look again');
  await screen.findByRole('button', { name: FILE });
  expect(screen.queryByText(/^The stick was pulled out/)).toBeNull();
});

/** An answer that comes when it is told to, and how often it was asked for. */
function waiting(value: unknown) {
  const asked = { times: 0, come: async (): Promise<void> => {} };
  const reply = (): unknown => {
    asked.times += 1;
    return new Promise((kept) => {
      asked.come = () => act(async () => kept(value));
    });
  };
  return { asked, reply };
}

test('settings are written once, however often it is pressed, and the same once a failure was told', async () => {
  const { asked, reply } = waiting(new Refusal('carrier-gone'));
  show({ 'settings.export': reply });
  pressButton('Save settings to a USB stick');
  await screen.findByRole('button', { name: 'Save it here' });
  pressButton('Save it here');
  pressButton('Writing…');
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  expect(asked.times).toBe(1);
  await asked.come();
  expect(screen.getByText(/^The stick was pulled out/)).toBeTruthy();
  pressButton('Save it here');
  expect(asked.times).toBe(2);
});

test('former settings are brought back once, however often it is pressed', async () => {
  const { asked, reply } = waiting({});
  show({ 'settings.undo': reply });
  await screen.findByRole('button', { name: 'Bring back the settings from before' });
  pressButton('Bring back the settings from before');
  pressButton('Changing…');
  expect(asked.times).toBe(1);
  await asked.come();
  expect(screen.getByText('The settings from before are back.')).toBeTruthy();
});

test('a file is taken once, however often it is pressed, and nothing else is begun meanwhile', async () => {
  const { asked, reply } = waiting(new Refusal('changed'));
  const changes = [{ what: 'defaultLanguage', field: null, now: ['vi'], next: ['en'] }];
  show({
    'settings.files': () => ({ files: [FILE] }),
    'settings.compare': () => ({ kiosk: 'quay-1', at: '2026-11-26T02:00:00.000Z', hash: 'a', changes }),
    'settings.import': reply,
  });
  pressButton('Take settings from a USB stick');
  await screen.findByRole('button', { name: FILE });
  pressButton(FILE);
  await screen.findByRole('table');
  pressButton('Change to this file');
  await screen.findByRole('dialog');
  const sure = within(screen.getByRole('dialog')).getByRole('button', { name: 'Change to this file' });
  vi.spyOn(performance, 'now').mockReturnValue(1_000_000);
  fireEvent.click(sure);
  vi.spyOn(performance, 'now').mockReturnValue(1_010_000);
  fireEvent.click(sure);
  expect(asked.times).toBe(1);
  await screen.findByText('Changing…');
  expect(screen.queryByText('Choose another file')).toBeNull();
  await asked.come();
  expect(screen.getByText('Choose another file')).toBeTruthy();
});
