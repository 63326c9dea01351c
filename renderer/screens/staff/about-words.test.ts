import { expect, test } from 'vitest';
import type { AuditAct } from '#core/audit/acts.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { createTranslate } from '#renderer/language/translate.ts';
import { aboutWords } from './about-words.ts';

/** Every setting there is, but how far the first run went. */
const ALL: Readonly<Record<Exclude<keyof Settings, 'setup'>, true>> = {
  kiosk: true,
  defaultLanguage: true,
  defaultTextSize: true,
  office: true,
  idle: true,
  printer: true,
  officePrinter: true,
  withoutPrinter: true,
  printerTests: true,
  paper: true,
  display: true,
  places: true,
  voice: true,
  retentionMonths: true,
  notice: true,
  hours: true,
  holidays: true,
  openOn: true,
  reportColumns: true,
};

const words = {
  t: createTranslate('en'),
  pick: (text: { readonly en: string }) => text.en,
  procedures: [{ id: 'dang-ky-khai-sinh', name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } }],
};

test.each<readonly [AuditAct, string, string | RegExp]>([
  ['session.closed', '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11', ''],
  ['group.saved', '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11', ''],
  ['staff.added', 'lan content', /^lan · Content/],
  ['staff.removed', 'lan', 'lan'],
  ['corner.locked', 'quiet', 'by itself'],
  ['corner.locked', 'staff', 'by staff'],
  ['corner.deaf', 'lan 5: 15 s', 'lan: 5 wrong, 15 s'],
  ['corner.deaf', 'recovery 5: 15 s', 'recovery sheet: 5 wrong, 15 s'],
  ['corner.opened', 'lan', 'lan'],
  ['tally.added', 'vneid', 'VNeID'],
  ['content.checked', 'dang-ky-khai-sinh', 'Birth registration'],
  ['content.edited', 'dang-ky-khai-sinh facts/fee', /^Birth registration · Fee/],
  ['content.restored', 'dang-ky-khai-sinh facts/fee 0', /as the pack says$/],
  ['content.restored', 'gone papers/x 3', /^gone · .*version 3$/],
  ['support.made', 'ho-tro-a-1.json.gz', 'ho-tro-a-1.json.gz'],
  ['settings.saved', 'something new', 'something new'],
])('%s about %s', (act, about, said) => {
  if (typeof said === 'string') expect(aboutWords(act, about, words)).toBe(said);
  else expect(aboutWords(act, about, words)).toMatch(said);
});

test('settings go by the names the corner has for them', () => {
  expect(aboutWords('settings.saved', 'office places', words)).toBe('words of the office, hamlets and branches');
  expect(aboutWords('settings.saved', 'voice idle retentionMonths', words)).not.toMatch(/retentionMonths/);
  expect(aboutWords('settings.saved', 'retentionMonths 12', words)).toMatch(/: 12$/);
  expect(aboutWords('settings.saved', 'retentionMonths 12', words)).not.toMatch(/retentionMonths/);
  for (const about of ['daily backup on', 'daily backup off']) expect(aboutWords('settings.saved', about, words)).not.toBe(about);
  for (const key of Object.keys(ALL)) expect(aboutWords('settings.saved', `${key} office`, words), key).not.toBe(`${key} office`);
});
