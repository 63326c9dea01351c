import { describe, expect, test } from 'vitest';
import { allSteps } from '../simulation/selectors.ts';
import { slipPack } from '#support/slip-pack.ts';
import { realContent } from '#support/real-content.ts';
import { buildTakehome, type TakehomeInput } from './build.ts';
import { takehomeFileName } from './lesson.ts';

const pack = await realContent();
const now = Date.parse('2026-11-27T02:00:00.000Z');
const build = (changes: Partial<TakehomeInput> & Pick<TakehomeInput, 'subject'>) =>
  buildTakehome({ pack, checked: () => null, now, ...changes });

describe('every subject of the content that is practised', () => {
  const practised = pack.procedures.filter(({ script }) => script !== undefined);

  test('there are many', () => {
    expect(practised.length).toBeGreaterThan(30);
  });

  test.each(practised.map(({ id }) => id))('%s', (subject) => {
    const made = build({ subject });
    if (!made.ok) throw new Error(made.error);
    const { script, qr, testUntil, contentDate, name } = made.value;
    const own = pack.procedures.find(({ id }) => id === subject);
    expect(script).toBe(pack.scripts.find(({ id }) => id === own?.script));
    expect(allSteps(script).length).toBeGreaterThan(0);
    expect(name).toEqual(own?.name);
    expect(qr.address.startsWith(`https://${qr.host}`)).toBe(true);
    expect(testUntil === null).toBe(script.knowledge === 'generic');
    expect(contentDate <= script.sourceDate).toBe(true);
    expect(takehomeFileName(subject)).toMatch(/^GocSo-tap-[a-z0-9-]+\.html$/);
  });
});

test('what is not there, or is not practised, is said', () => {
  expect(build({ subject: 'khong-co' })).toEqual({ ok: false, error: 'content-missing' });
  expect(build({ pack: slipPack, subject: 'thu-tuc' })).toEqual({ ok: false, error: 'no-practice' });
});

test('an address outside the fence leaves with nothing', () => {
  const script = pack.scripts[0];
  if (script === undefined) throw new Error('script');
  const procedures = slipPack.procedures.map((procedure) => ({ ...procedure, script: script.id }));
  const fenced = { ...slipPack, procedures, scripts: [script] };
  expect(build({ pack: fenced, subject: 'thu-tuc' }).ok).toBe(true);
  expect(build({ pack: fenced, subject: 'ra-ngoai' })).toEqual({ ok: false, error: 'content-missing' });
});

test('a check by the commune keeps the test longer, as it does on the kiosk', () => {
  const until = (date: string | null) => {
    const made = build({ subject: 'dang-ky-ket-hon', checked: () => (date === null ? null : { date, staff: 'cb-1' }) });
    return made.ok ? made.value.testUntil : null;
  };
  expect(until('2026-11-20')).toBe('2027-05-19');
  expect(until(null) ?? '9').toBe(until('2020-01-01'));
  expect((until(null) ?? '9') < '2027-05-19').toBe(true);
});
