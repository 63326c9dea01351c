import type { Page } from '@playwright/test';
import { en } from '#renderer/language/en/index.ts';
import { vi, type MessageKey } from '#renderer/language/vi/index.ts';
import { expect, press, touch, words as wordsOn } from './kiosk-test.ts';
import type { ScreenCase, Words } from './screens.ts';
import { openStaffCorner } from './staff-steps.ts';

type Way = NonNullable<ScreenCase['more']>[number];

const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** What a message says, in either language: as a name, or as the beginning of one. What is filled in may be anything. */
function said(key: MessageKey, values: Readonly<Record<string, MessageKey>> = {}): RegExp {
  const filled = [vi, en].map((messages) =>
    quoted(messages[key]).replaceAll(/\\\{(\w+)\\\}/g, (_, name: string) => {
      const value = values[name];
      return value === undefined ? '.*' : quoted(messages[value]);
    }),
  );
  return new RegExp(`^(${filled.join('|')})$`);
}

const button = (page: Page, key: MessageKey, values?: Readonly<Record<string, MessageKey>>): Promise<void> =>
  touch(page, 'button', said(key, values));
const tab = (page: Page, key: MessageKey): Promise<void> => touch(page, 'tab', said(key));
const shows = (page: Page, key: MessageKey): Promise<void> => expect(wordsOn(page, said(key)).first()).toBeVisible();
const way = (name: string, open: (page: Page, words: Words) => Promise<void>): Way => ({ name: `inner, ${name}`, open });

/** Ways out of a page behind a tab, the nearest first. */
const OUT: readonly MessageKey[] = [
  'staff.cancel',
  'records.back',
  'staff.doorBack',
  'staff.wordBack',
  'staff.wordPlaces',
  'staff.wordList',
  'check.touchDone',
  'check.bundleBack',
  'plans.addBack',
  'plans.back',
];

/** Opens a tab of the corner, out of whatever page stands over it. */
async function freshTab(page: Page, key: MessageKey): Promise<void> {
  const wanted = page.getByRole('tab', { name: said(key) });
  const ways = OUT.map((out) => page.getByRole('button', { name: said(out) }).first());
  await expect(async () => {
    if (!(await wanted.isVisible())) for (const out of ways) if (await out.isVisible()) await press(out, { timeout: 1000 });
    await expect(wanted).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 10_000 });
  await press(wanted);
}

const SLIPS = { use: 'printers.slips' } as const;

/** From an open corner to the printer of slips playing something, and back to its card. */
async function letItPlay(page: Page, plays: MessageKey): Promise<void> {
  await tab(page, 'staff.printer');
  await button(page, 'printers.chooseFor', SLIPS);
  await button(page, 'printers.editPlays');
  await button(page, plays);
  await shows(page, 'staff.saved');
  await button(page, 'printers.done');
  await button(page, 'printers.done');
}

async function askForSlip(page: Page, words: Words): Promise<void> {
  await button(page, 'staff.leave');
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.procedures);
  await touch(page, 'button', words.baby);
  await touch(page, 'button', words.birth);
  await touch(page, 'button', /^(In|Xem|Print|See)\s.*QR/);
}

/** Opens the corner from a visit: what stands behind it is ended when it is left. */
const backToStaff = (page: Page): Promise<void> => openStaffCorner(page);

const WRITTEN: readonly Way[] = [
  way('help away', async (page) => {
    await freshTab(page, 'staff.records');
    await button(page, 'records.addAway');
    await expect(page.getByRole('button', { name: said('records.outcome.alone') })).toBeVisible();
  }),
  way('tallies', async (page) => {
    await button(page, 'records.back');
    await tab(page, 'records.tallies');
  }),
  way('group', async (page) => {
    await tab(page, 'records.groups');
    await button(page, 'records.addGroup');
    await touch(page, 'button', /^(Thêm\s10:\sSố\sngười\sdự|10\smore:\sPeople\spresent)$/);
    await expect(page.getByRole('button', { name: said('records.saveGroup') })).toBeVisible();
  }),
];

const MEETINGS: readonly Way[] = [
  way('meetings', async (page) => {
    await freshTab(page, 'staff.present');
    const list = page.getByRole('region', { name: /^(Cho|For)\s/ }).first();
    await expect(list.or(wordsOn(page, said('staff.presentNone'))).first()).toBeVisible();
  }),
];

const DOOR: readonly Way[] = [
  way('hours', async (page) => {
    await freshTab(page, 'staff.door');
    await button(page, 'staff.doorFill');
    await expect(page.getByRole('button', { name: said('staff.doorBack') })).toBeVisible();
  }),
  way('hours of a day', async (page) => {
    await button(page, 'staff.doorDayHours');
    await expect(page.getByRole('textbox')).toBeVisible();
  }),
  way('notice', async (page) => {
    await freshTab(page, 'staff.door');
    await button(page, 'staff.doorWrite');
    await expect(page.getByRole('textbox').first()).toBeVisible();
  }),
  way('holidays', async (page) => {
    await freshTab(page, 'staff.notices');
    await tab(page, 'staff.door');
    await button(page, 'staff.doorWriteHolidays');
    await expect(page.getByRole('button', { name: said('staff.doorAddHoliday') })).toBeVisible();
  }),
  way('holiday', async (page) => {
    await button(page, 'staff.doorAddHoliday');
    await shows(page, 'staff.doorWhichHoliday');
  }),
];

const SUMS: readonly Way[] = [
  way('figures by procedure', async (page) => {
    await freshTab(page, 'staff.figures');
    await button(page, 'staff.figNext', { what: 'staff.figByProcedure' });
  }),
  way('report shown', async (page) => {
    await freshTab(page, 'staff.reports');
    await button(page, 'report.before');
    await button(page, 'report.preview');
    await expect(page.getByRole('table').first()).toBeVisible();
  }),
  way('report to be saved', async (page) => {
    await button(page, 'report.toSave');
    await shows(page, 'report.saveTitle');
  }),
  ...(['keep.restore', 'keep.retention', 'keep.merge', 'keep.stored'] as const).map((key) =>
    way(key, async (page) => {
      await tab(page, 'staff.keep');
      await tab(page, key);
    }),
  ),
];

const CONTENT: readonly Way[] = [
  way('places of a procedure', async (page) => {
    await freshTab(page, 'staff.content');
    await shows(page, 'staff.wordTodo');
    const row = page.getByRole('button', { name: /^(Mở\sĐăng\ský\skhai\ssinh|Open\sBirth\sregistration)$/ });
    while (!(await row.isVisible())) await touch(page, 'button', /^(Trang\ssau|Next\spage)$/);
    await press(row);
    await expect(page.getByRole('button', { name: said('staff.wordCheck') })).toBeVisible();
  }),
  way('screens of a procedure', async (page) => {
    await button(page, 'staff.wordScreens');
    await expect(page.getByRole('button', { name: said('staff.wordPlaces') })).toBeVisible();
  }),
  way('practice to take home', async (page) => {
    await button(page, 'staff.takehomeOpen');
    await expect(page.getByRole('button', { name: said('staff.carrierAgain') })).toBeVisible();
  }),
  way('place', async (page) => {
    await button(page, 'staff.wordPlaces');
    await button(page, 'staff.wordOpenOf', { label: 'staff.wordFee' });
    await expect(page.getByRole('button', { name: said('staff.wordHide') })).toBeVisible();
  }),
  way('place being written', async (page) => {
    await button(page, 'staff.wordEdit');
    await expect(page.getByRole('textbox').first()).toBeVisible();
  }),
  way('month of work', async (page) => {
    await freshTab(page, 'staff.notices');
    await tab(page, 'staff.content');
    await button(page, 'staff.wordTodo');
    await expect(page.getByRole('button', { name: said('staff.todoPrint') })).toBeVisible();
  }),
];

const MACHINE: readonly Way[] = [
  way('machine looked at', async (page) => {
    await freshTab(page, 'staff.check');
    await expect(page.getByRole('button', { name: said('check.again') })).toBeVisible({ timeout: 30_000 });
  }),
  way('touch test', async (page) => {
    await button(page, 'check.touch');
    await shows(page, 'check.touchHow');
  }),
  way('support bundle', async (page) => {
    await button(page, 'check.touchDone');
    await button(page, 'check.bundle');
    await expect(page.getByRole('button', { name: said('check.bundleBack') })).toBeVisible();
  }),
];

const PRINTING: readonly Way[] = [
  way('choosing a printer', async (page) => {
    await freshTab(page, 'staff.printer');
    await button(page, 'printers.chooseFor', SLIPS);
    await expect(page.getByRole('radio').first()).toBeVisible();
  }),
  way('address of a printer', async (page) => {
    await touch(page, 'radio', said('printers.network'));
    await shows(page, 'printers.address');
  }),
  way('how it plays', async (page) => {
    await button(page, 'staff.cancel');
    await touch(page, 'radio', said('printers.virtual'));
    await shows(page, 'printers.plays');
  }),
  way('printer chosen', async (page) => {
    await button(page, 'printers.play.well');
    await button(page, 'printers.done');
    await expect(page.getByRole('button', { name: said('printers.editPlays') })).toBeVisible();
  }),
  way('test page', async (page) => {
    await button(page, 'printers.done');
    await button(page, 'printers.testFor', SLIPS);
    await expect(page.getByRole('button', { name: said('printers.testSend') })).toBeVisible();
  }),
  way('test page sent', async (page) => {
    await button(page, 'printers.testSend');
    await expect(page.getByRole('radio', { name: said('printers.saw.blank') })).toBeVisible({ timeout: 15_000 });
  }),
  way('test page came out blank', async (page) => {
    await touch(page, 'radio', said('printers.saw.blank'));
    await expect(page.getByRole('radio', { name: said('printers.saw.blank'), checked: true })).toBeVisible();
  }),
  way('slip sent', async (page, words) => {
    await button(page, 'printers.done');
    await askForSlip(page, words);
    await expect(page.getByRole('heading', { level: 1, name: said('slip.sent') })).toBeVisible({ timeout: 20_000 });
  }),
  way('slip in the hand', async (page) => {
    await button(page, 'slip.cameOut');
    await expect(page.getByRole('heading', { level: 1, name: said('slip.thanks') })).toBeVisible();
  }),
  ...(['cover', 'offline', 'spool-full'] as const).map((plays) =>
    way(`slip while: ${plays}`, async (page, words) => {
      await backToStaff(page);
      await letItPlay(page, `printers.play.${plays}`);
      await askForSlip(page, words);
      await expect(page.getByRole('img', { name: /QR/ })).toBeVisible({ timeout: 20_000 });
    }),
  ),
  way('slip as paper runs out', async (page, words) => {
    await backToStaff(page);
    await letItPlay(page, 'printers.play.out-of-paper');
    await askForSlip(page, words);
    // Where the slip before went out less than half a minute ago, this one waits its turn first.
    const outOfPaper = page.getByRole('heading', { level: 1, name: said('slip.noPaper') });
    const inTurn = page.getByRole('button', { name: said('slip.print') });
    await expect(outOfPaper.or(inTurn)).toBeVisible({ timeout: 40_000 });
    if (await inTurn.isVisible()) await press(inTurn);
    await expect(outOfPaper).toBeVisible({ timeout: 20_000 });
  }),
];

/** The pages behind the tabs of the corner, and what becomes of a slip: looked at in the largest words, and whole in the proof. */
export const INNER_SCREENS: readonly ScreenCase[] = [
  {
    name: 'inner, what staff write',
    open: (page) => openStaffCorner(page),
    more: [...WRITTEN, ...MEETINGS, ...DOOR, ...SUMS],
  },
  {
    name: 'inner, content and machine',
    open: (page) => openStaffCorner(page),
    more: [...CONTENT, ...MACHINE],
  },
  {
    name: 'inner, printing',
    open: (page) => openStaffCorner(page),
    more: PRINTING,
    leave: async (page) => {
      await openStaffCorner(page);
      await tab(page, 'staff.printer');
      await button(page, 'printers.chooseFor', SLIPS);
      await touch(page, 'radio', said('printers.none'));
      await shows(page, 'staff.saved');
    },
  },
];
