import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallInput, CallName, CallResult } from '#core/contract/calls.ts';
import type { PushedEvent } from '#core/contract/events.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { directTransport, post, startTestApp, type TestApp } from '#support/test-app.ts';

const ID = 'dang-ky-khai-sinh';
const FEE = { procedure: ID, place: 'facts/fee' };
const said = (vi: string) => ({
  ...FEE,
  value: { text: { vi, en: '' }, detail: null },
  source: 'Nghị quyết 12/2026',
  date: '2026-11-01',
});

let kiosk: TestApp;
let pushed: PushedEvent[];
beforeEach(async () => {
  kiosk = await startTestApp();
  pushed = [];
  kiosk.app.context.events.listen((event) => pushed.push(event));
  await call('staff.setup', { pin: '482915' });
});
afterEach(() => kiosk.close());

async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallResult<Name>> {
  const response = await directTransport(kiosk.app.handle).send(`/api/${name}`, post(input));
  return (await response.json()) as CallResult<Name>;
}
async function valueOf<Name extends CallName>(name: Name, input: CallInput<Name>) {
  const result = await call(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error}`);
  return result.value;
}
const feeShown = async () => (await valueOf('content.procedure', { id: ID })).procedure.facts?.fee;
const feeOf = async () => {
  const place = (await valueOf('overlay.read', { procedure: ID })).places.find((one) => one.place === 'facts/fee');
  if (place === undefined) throw new Error('no fee');
  return place;
};
const acts = async () =>
  (await valueOf('staff.audit', {})).entries.map(({ who, act, about, outcome }) => [who, act, about, outcome]);

test('a fee is corrected, read by citizens with its source, hidden, shown, and brought back; each act is written down and told', async () => {
  const given = await feeShown();
  expect(await call('overlay.edit', said('8.000 đồng'))).toEqual({ ok: true, value: {} });
  expect(await feeShown()).toMatchObject({ text: { vi: '8.000 đồng', en: '8.000 đồng' } });
  const { sources } = await valueOf('content.procedure', { id: ID });
  expect(sources.at(-1)).toMatchObject({ title: { vi: 'Nghị quyết 12/2026' }, date: '2026-11-01' });
  expect(pushed.at(-1)).toMatchObject({ name: 'content.changed' });
  expect(await feeOf()).toMatchObject({
    corrected: true,
    hidden: false,
    flag: null,
    shown: { text: { vi: '8.000 đồng' } },
    source: { title: { vi: 'Nghị quyết 12/2026' }, date: '2026-11-01' },
    versions: [{ number: 1, staff: 'cb-1', date: '2026-11-01' }],
  });

  await valueOf('overlay.hide', FEE);
  expect(await feeShown()).toMatchObject({ text: { vi: 'Mời hỏi cán bộ' } });
  expect(await feeOf()).toMatchObject({ hidden: true, shown: null });
  expect((await valueOf('overlay.todo', {})).hidden).toMatchObject([FEE]);
  await valueOf('overlay.show', FEE);
  expect(await feeShown()).toMatchObject({ text: { vi: '8.000 đồng' } });

  await valueOf('overlay.edit', said('9.000 đồng'));
  await valueOf('overlay.restore', { ...FEE, version: 1 });
  expect(await feeShown()).toMatchObject({ text: { vi: '8.000 đồng' } });
  expect((await feeOf()).versions.map(({ number }) => number)).toEqual([1, 2, 3]);
  await valueOf('overlay.restore', { ...FEE, version: 0 });
  expect(await feeShown()).toEqual(given);
  expect(await call('overlay.restore', { ...FEE, version: 77 })).toEqual({ ok: false, error: 'no-such-version' });

  const about = `${ID} facts/fee`;
  expect((await acts()).slice(0, 6)).toEqual([
    ['cb-1', 'content.restored', `${about} 0`, 'done'],
    ['cb-1', 'content.restored', `${about} 1`, 'done'],
    ['cb-1', 'content.edited', about, 'done'],
    ['cb-1', 'content.shown', about, 'done'],
    ['cb-1', 'content.hidden', about, 'done'],
    ['cb-1', 'content.edited', about, 'done'],
  ]);
});

test('what may not stand is refused by name, and changes nothing', async () => {
  const given = await feeShown();
  for (const [input, error] of [
    [said('Gọi 0912 345 678'), 'private'],
    [{ ...said('8.000'), source: 'chi.lan@xa.vn' }, 'private'],
    [said(' '), 'empty'],
    [said('a'.repeat(200)), 'too-long'],
    [{ ...said('8.000'), date: '2999-01-01' }, 'future-date'],
    [{ ...said('8.000'), place: 'facts/price' }, 'no-such-place'],
    [{ ...said('8.000'), place: 'papers/khong-co' }, 'no-such-place'],
    [{ ...said('8.000'), procedure: 'constructor' }, 'no-such-place'],
    [{ ...said('8.000'), place: 'qr' }, 'not-of-this-place'],
    [{ ...said(''), place: 'qr', value: { address: 'https://example.com/' } }, 'not-listed'],
  ] as const)
    expect([input, await call('overlay.edit', input)]).toEqual([input, { ok: false, error }]);
  const draft = { value: { text: { vi: '079203001234', en: '' }, detail: null }, source: '', date: '' };
  expect(await call('overlay.draft', { ...FEE, draft })).toEqual({ ok: false, error: 'private' });
  expect(await feeShown()).toEqual(given);
  expect(pushed.filter(({ name }) => name === 'content.changed')).toEqual([]);
});

test('a draft is kept for staff, seen by no citizen, and done with once it is saved', async () => {
  const given = await feeShown();
  const draft = { value: { text: { vi: '8.0', en: '' }, detail: null }, source: 'Ng', date: '1/1' };
  await valueOf('overlay.draft', { ...FEE, draft });
  expect(await feeShown()).toEqual(given);
  expect((await feeOf()).draft).toMatchObject({ ...draft, staff: 'cb-1' });
  await valueOf('overlay.edit', said('8.000 đồng'));
  expect((await feeOf()).draft).toBeNull();
});

test('“Đã đối chiếu hôm nay” renews a procedure, and deals with what was reported of its lesson', async () => {
  const { script } = await valueOf('overlay.read', { procedure: ID });
  if (script === null) throw new Error('no lesson');
  const step = script.steps[2]?.id ?? '';
  await valueOf('overlay.different', { script: script.id, step });
  await valueOf('overlay.different', { script: script.id, step });
  expect((await valueOf('overlay.todo', {})).different).toMatchObject([{ script: script.id, step, count: 2 }]);
  expect((await valueOf('overlay.read', { procedure: ID })).script?.steps[2]).toMatchObject({ id: step, count: 2 });
  expect(await call('overlay.different', { script: script.id, step: 'khong-co' })).toEqual({ ok: false, error: 'no-such-step' });

  const { checked } = await valueOf('overlay.check', { procedure: ID });
  expect(checked).toEqual({ date: dayInVietnam(Date.now()), staff: 'cb-1' });
  expect((await valueOf('content.procedure', { id: ID })).checked).toEqual(checked);
  const todo = await valueOf('overlay.todo', {});
  expect(todo.different).toEqual([]);
  expect(todo.unchecked.map(({ procedure }) => procedure)).not.toContain(ID);
  expect(todo.unfilled.length).toBeGreaterThan(0);
  expect(await call('overlay.check', { procedure: 'khong-co' })).toEqual({ ok: false, error: 'no-such-procedure' });
});

test('staff of the counter may read and report, but the words and the checks are the content officer’s', async () => {
  await valueOf('staff.add', { code: 'lan', role: 'staff', pin: '907116' });
  await valueOf('staff.lock', {});
  await valueOf('staff.unlock', { code: 'lan', pin: '907116' });
  for (const [name, input] of [
    ['overlay.edit', said('8.000')],
    ['overlay.draft', { ...FEE, draft: null }],
    ['overlay.hide', FEE],
    ['overlay.show', FEE],
    ['overlay.restore', { ...FEE, version: 0 }],
    ['overlay.check', { procedure: ID }],
  ] as const)
    expect([name, await call(name, input)]).toEqual([name, { ok: false, error: 'not-allowed' }]);
  await valueOf('overlay.read', { procedure: ID });
  await valueOf('overlay.todo', {});
});

test('staff beside a practice report its step by what joining gave; the content officer looks and settles it alone', async () => {
  const visit = '6a1f2f6e-93c4-4f6f-9c43-0f6b3f7a5d11';
  await valueOf('visit.start', { visit, settings: { language: 'vi', textSize: 'normal', theme: 'default' } });
  const { session } = await valueOf('session.join', { visit });
  const { script } = await valueOf('overlay.read', { procedure: ID });
  if (script === null) throw new Error('no lesson');
  const at = { script: script.id, step: script.steps[1]?.id ?? '' };
  const other = { script: script.id, step: script.steps[3]?.id ?? '' };
  await valueOf('staff.lock', {});
  pushed.length = 0;
  expect(await call('overlay.different', at)).toEqual({ ok: false, error: 'not-allowed' });
  expect(await call('session.different', { session: 'a'.repeat(43), ...at })).toEqual({ ok: false, error: 'no-such-session' });
  expect(await call('session.different', { session, ...at, step: 'khong-co' })).toEqual({ ok: false, error: 'no-such-step' });
  await valueOf('session.different', { session, ...at });
  await valueOf('session.different', { session, ...other });
  // No word of content changed: what a visitor is in the midst of is not read anew.
  expect(pushed.filter(({ name }) => name === 'content.changed')).toEqual([]);
  expect(await call('overlay.settle', at)).toEqual({ ok: false, error: 'not-allowed' });

  await valueOf('staff.unlock', { code: 'cb-1', pin: '482915' });
  expect((await valueOf('overlay.todo', {})).different).toMatchObject([at, other]);
  await valueOf('overlay.settle', at);
  expect((await valueOf('overlay.todo', {})).different).toMatchObject([other]);
  expect((await acts()).filter(([, act]) => String(act).startsWith('content.'))).toEqual([
    ['cb-1', 'content.settled', `${at.script} ${at.step}`, 'done'],
    ['cb-1', 'content.different', `${other.script} ${other.step}`, 'done'],
    ['cb-1', 'content.different', `${at.script} ${at.step}`, 'done'],
  ]);
});

test('a correction is tried out as it would read, and nothing of it stands anywhere', async () => {
  const given = await feeShown();
  const tried = await valueOf('overlay.preview', said('8.000 đồng'));
  expect(tried.procedure.facts?.fee).toMatchObject({ text: { vi: '8.000 đồng' } });
  expect(tried.sources.at(-1)).toMatchObject({ title: { vi: 'Nghị quyết 12/2026' } });
  expect(await feeShown()).toEqual(given);
  expect(kiosk.app.context.overlay.corrections()).toEqual({});
  expect(pushed.filter(({ name }) => name === 'content.changed')).toEqual([]);
  expect((await acts()).filter(([, act]) => act === 'content.edited')).toEqual([]);
  expect(await call('overlay.preview', said('Gọi 0912 345 678'))).toEqual({ ok: false, error: 'private' });
  expect(await call('overlay.preview', { ...said('8.000'), place: 'papers/khong-co' })).toEqual({
    ok: false,
    error: 'no-such-place',
  });
});
