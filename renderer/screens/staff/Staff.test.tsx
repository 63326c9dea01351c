import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { use } from 'react';
import { expect, test } from 'vitest';
import type { OfficeField } from '#core/content/library.ts';
import type { Settings } from '#core/contract/shapes.ts';
import type { StaffRole } from '#core/staff/roles.ts';
import { KioskContext } from '#renderer/app/kiosk-context.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { Staff } from './Staff.tsx';

/** The staff corner of a kiosk of the visit's language, with a service that keeps what it is told. */
function show(begin: {
  readonly fresh: boolean;
  readonly recovery?: boolean;
  readonly at?: Settings['setup']['at'];
  readonly role?: StaffRole;
  /** What the office is asked for. */
  readonly fields?: readonly OfficeField[];
  /** The service takes this long to write the first PIN. */
  readonly written?: Promise<void>;
}) {
  const kept = {
    settings: { ...DEFAULT_SETTINGS, setup: { at: begin.at ?? 'sheet' } },
    firstRun: begin.fresh,
    open: false,
    recovery: begin.recovery ?? false,
  };
  const enter = (): object => {
    Object.assign(kept, { firstRun: false, open: true });
    return { outcome: 'unlocked' };
  };
  const replies = {
    'staff.status': () => ({
      firstRun: kept.firstRun,
      people: kept.firstRun ? [] : [{ code: 'cb-01', lockedFor: 0 }],
      inside: kept.open ? { code: 'cb-01', role: begin.role ?? 'admin' } : null,
      recovery: kept.recovery,
    }),
    'content.catalogue': () => (begin.fields === undefined ? undefined : { officeFields: begin.fields, procedures: [] }),
    'staff.setup': () => begin.written?.then(enter) ?? enter(),
    'staff.unlock': enter,
    'settings.read': () => ({ settings: kept.settings }),
    'settings.save': (input: unknown) => {
      kept.settings = (input as { settings: Settings }).settings;
      return { settings: kept.settings };
    },
  };
  function Corner({ language }: { readonly language: 'vi' | 'en' }) {
    const kiosk = use(KioskContext);
    if (kiosk === null) throw new Error('no kiosk');
    return (
      <KioskContext value={{ ...kiosk, fresh: begin.fresh }}>
        <LanguageProvider language={language}>
          <Staff />
        </LanguageProvider>
      </KioskContext>
    );
  }
  showInVisit((state) => <Corner language={state.preferences.language} />, replies, [{ name: 'staff' }]);
  return kept;
}
const enterPin = (): void => {
  for (const digit of '274913') pressButton(digit);
};

test('the way for a forgotten PIN is called by its visible words, and leads to the recovery sheet', async () => {
  show({ fresh: false, recovery: true });
  await screen.findByRole('heading', { name: /PIN/ });
  pressButton('PIN forgotten');
  await screen.findByRole('heading', { level: 1, name: 'Open with the recovery sheet' });
});

test('the language a new machine is given is kept once it has a PIN', async () => {
  const kept = show({ fresh: true });
  await screen.findByRole('button', { name: 'English' });
  pressButton('English');
  enterPin();
  await screen.findByRole('heading', { name: /once more/ });
  enterPin();
  await screen.findByRole('heading', { name: 'Recovery sheet' });
  expect(kept.settings).toMatchObject({ defaultLanguage: 'en', setup: { at: 'sheet' } });
});

test('while the first PIN is being written, nobody is asked for it again', async () => {
  let write = (): void => {};
  show({ fresh: true, written: new Promise((resolve) => (write = resolve)) });
  await screen.findByRole('button', { name: 'English' });
  pressButton('English');
  enterPin();
  await screen.findByRole('heading', { name: /once more/ });
  enterPin();
  await act(async () => {});
  expect(screen.queryByRole('heading', { name: 'Set the first PIN' })).toBeNull();
  screen.getByRole('heading', { name: /once more/ });
  write();
  await screen.findByRole('heading', { name: 'Recovery sheet' });
});

test('going back to the recovery sheet, and on from where the power failed, leave the language of the kiosk as it is', async () => {
  const kept = show({ fresh: false });
  await screen.findByRole('heading', { name: /PIN/ });
  enterPin();
  await screen.findByRole('heading', { name: 'Recovery sheet' });
  pressButton('Later');
  await screen.findByRole('button', { name: 'Do it: Recovery sheet' });
  pressButton('Do it: Recovery sheet');
  await screen.findByRole('heading', { name: 'Recovery sheet' });
  pressButton('Later');
  await screen.findByRole('button', { name: 'Do it: Recovery sheet' });
  expect(kept.settings).toMatchObject({ defaultLanguage: 'vi', setup: { at: 'done' } });
});

test('a recovery sheet made on another page is asked for no more', async () => {
  const kept = show({ fresh: false, at: 'done' });
  await screen.findByRole('heading', { name: /PIN/ });
  enterPin();
  const to = (name: string): boolean => fireEvent.click(screen.getByRole('tab', { name }));
  await screen.findByRole('tab', { name: 'Settings' });
  to('Settings');
  await screen.findByRole('button', { name: 'Do it: Recovery sheet' });
  to('Today');
  kept.recovery = true;
  to('Settings');
  await screen.findByRole('button', { name: 'Do it: Printer' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Do it: Recovery sheet' })).toBeNull());
});

test.each([
  ['Hamlets (khu)', 'Add hamlets'],
  ['Party branches (chi bộ)', 'Add branches'],
])(
  'whoever is no admin is led to the list of %s in the tab of the centre, which else begins with its fields',
  async (left, add) => {
    show({ fresh: false, at: 'done', role: 'content' });
    await screen.findByRole('heading', { name: /PIN/ });
    enterPin();
    await screen.findByRole('tab', { name: 'Settings' });
    fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
    await screen.findByRole('button', { name: `Do it: ${left}` });
    pressButton(`Do it: ${left}`);
    await screen.findByRole('tab', { name: 'The centre', selected: true });
    await screen.findByRole('button', { name: add });
    fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
    fireEvent.click(screen.getByRole('tab', { name: 'The centre' }));
    expect(screen.queryByRole('button', { name: add })).toBeNull();
  },
);

test('what was said to be saved on one page is not said on the next', async () => {
  show({ fresh: false, at: 'done' });
  await screen.findByRole('heading', { name: /PIN/ });
  enterPin();
  await screen.findByRole('tab', { name: 'This machine' });
  const said = (): unknown => screen.queryByText('Saved.');
  fireEvent.click(screen.getByRole('tab', { name: 'This machine' }));
  pressButton('3 min');
  await screen.findByText('Saved.');
  // A page inside that is left without a change says nothing, neither there nor behind it.
  pressButton('Edit Name of this machine');
  expect(said()).toBeNull();
  pressButton('Cancel');
  expect(said()).toBeNull();
  // One that is left by saving is told of where one comes back to.
  pressButton('Edit Name of this machine');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'sanh-1' } });
  pressButton('Save');
  await screen.findByText('Saved.');
  fireEvent.click(screen.getByRole('tab', { name: 'Screen' }));
  expect(said()).toBeNull();
});

test.each(['admin', 'content'] as const)('%s is told of as many things left to set up as the settings list', async (role) => {
  show({ fresh: false, at: 'done', role, fields: [{ id: 'fee', group: 'fee', kind: 'money', label: { vi: 'Phí', en: 'Fee' } }] });
  await screen.findByRole('heading', { name: /PIN/ });
  enterPin();
  const told = await screen.findByText(/things left to set up/);
  fireEvent.click(screen.getByRole('tab', { name: 'Settings' }));
  await screen.findByRole('button', { name: 'Do it: Fees and time limits of the commune' });
  const listed = screen.getAllByRole('button', { name: /^Do it: / });
  expect(told.textContent).toBe(`${listed.length} things left to set up. See Settings.`);
});

test.each([
  [
    'admin',
    [
      'Every day: Today, Records, Present, Hours & notice, Notices',
      'Figures: Figures, Reports, Data, Audit',
      'Content: Content, The centre',
      'Machine: Machine check, Printer, Screen, This machine, Settings, Staff',
    ],
  ],
  [
    'content',
    [
      'Every day: Today, Records, Present, Hours & notice, Notices',
      'Figures: Figures, Reports, Data',
      'Content: Content, The centre',
      'Machine: Machine check, Printer, Screen, This machine, Settings',
    ],
  ],
  [
    'staff',
    [
      'Every day: Today, Records, Present, Hours & notice, Notices',
      'Figures: Figures, Reports, Data',
      'Content: Content',
      'Machine: Machine check',
    ],
  ],
] as const)('the tabs %s sees stand in four lists by what one comes for', async (role, lists) => {
  show({ fresh: false, at: 'done', role });
  await screen.findByRole('heading', { name: /PIN/ });
  enterPin();
  await screen.findByRole('tab', { name: 'Today', selected: true });
  const told = screen.getAllByRole('tablist').map((list) => {
    const tabs = within(list).getAllByRole('tab');
    return `${list.getAttribute('aria-label')}: ${tabs.map((tab) => tab.textContent).join(', ')}`;
  });
  expect(told).toEqual(lists);
});
