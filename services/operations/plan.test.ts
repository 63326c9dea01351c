import { afterAll, beforeAll, expect, test } from 'vitest';
import { success } from '#core/basics/result.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { keptParts } from '#core/presentation/apply-office-plan.ts';
import type { OfficePlan } from '#core/presentation/office-plan.ts';
import type { Context } from '#services/app/context.ts';
import { createMemoryPlanBook, type MemoryPlanBook } from '#services/plans/memory-plan-book.ts';
import type { SheetRequest } from '#services/printing/sheet-desk.ts';
import { smallMeetingPack } from '#support/small-meeting.ts';
import { startTestApp, type TestApp } from '#support/test-app.ts';
import { uuid } from '#support/visit-records.ts';
import { meeting } from './meeting-paper.ts';
import { list, remove, save } from './plan.ts';

let kiosk: TestApp;
beforeAll(async () => {
  kiosk = await startTestApp();
  await kiosk.app.context.staff.setup('907116');
});
afterAll(() => kiosk.close());

const pack = smallMeetingPack();
const copy: OfficePlan = { id: 'ban-van-phong-1', base: 'buoi', parts: [...keptParts(pack.plans?.[0] ?? { items: [] })] };

/** The service over the small meeting, with plans and a printer in memory. */
function withMeeting(now: ContentPack | null = pack) {
  const plans: MemoryPlanBook = createMemoryPlanBook();
  const asked: SheetRequest[] = [];
  const { context } = kiosk.app;
  const printing: Context['printing'] = {
    ...context.printing,
    async sheet(request) {
      asked.push(request);
      return success({ state: 'sent' as const });
    },
  };
  return { plans, asked, context: { ...context, plans, printing, content: { ...context.content, pack: () => now } } };
}

test('a copy is saved, listed after the content’s plans, and removed; each is written in the audit in fixed words', async () => {
  const { context, plans } = withMeeting();
  expect(await save(context, { plan: copy })).toEqual({ ok: true, value: {} });
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'plan.saved', about: 'ban-van-phong-1', outcome: 'done' });
  const listed = await list(context, {});
  expect(listed.ok && listed.value.plans.map(({ id, copy: of }) => [id, of?.base ?? null])).toEqual([
    ['buoi', null],
    ['ban-van-phong-1', 'buoi'],
  ]);
  expect(listed.ok && listed.value.free).toBe('ban-van-phong-2');
  expect(await remove(context, { plan: copy.id })).toEqual({ ok: true, value: {} });
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'plan.removed', outcome: 'done' });
  expect(plans.plans()).toEqual([]);
  expect(await remove(context, { plan: copy.id })).toEqual({ ok: false, error: 'no-such-plan' });
});

test('nothing is written that the content does not have', async () => {
  const { context, plans } = withMeeting();
  const [first] = copy.parts;
  if (first === undefined) throw new Error('no part');
  expect(await save(context, { plan: { ...copy, base: '025199001234' } })).toEqual({ ok: false, error: 'no-such-plan' });
  const strange = { kind: 'practice', subject: '025199001234', minutes: 3 } as const;
  expect(await save(context, { plan: { ...copy, parts: [first, strange] } })).toEqual({ ok: false, error: 'no-such-part' });
  expect(plans.plans()).toEqual([]);
});

test('the copy a meeting is held by stays as it is till the meeting is over', async () => {
  const { context, plans } = withMeeting();
  await save(context, { plan: copy });
  const held = { id: uuid(7), staff: 'cb-1', plan: copy.id, outcome: { subjects: [], shown: [], rounds: [] } };
  const during: Context = { ...context, presentation: { ...context.presentation, held: () => held } };
  expect(await list(during, {})).toMatchObject({ value: { held: copy.id } });
  expect(await save(during, { plan: { ...copy, parts: copy.parts.slice(1) } })).toEqual({ ok: false, error: 'meeting-open' });
  expect(await remove(during, { plan: copy.id })).toEqual({ ok: false, error: 'meeting-open' });
  expect(plans.plans()).toEqual([copy]);
  expect(await save(during, { plan: { ...copy, id: 'ban-van-phong-2' } })).toEqual({ ok: true, value: {} });
});

test('a disk that refuses is said, and stands in the audit', async () => {
  const { context, plans } = withMeeting();
  plans.fill();
  expect(await save(context, { plan: copy })).toEqual({ ok: false, error: 'storage-failed' });
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'plan.saved', outcome: 'failed' });
});

test('without content there are no plans', async () => {
  const { context } = withMeeting(null);
  expect(await list(context, {})).toEqual({ ok: false, error: 'content-missing' });
  expect(await save(context, { plan: copy })).toEqual({ ok: false, error: 'content-missing' });
});

const ask = { job: uuid(1), language: 'vi', group: null } as const;

test('each paper of a meeting is printed, of a plan of the content and of a copy, and leaves no trace', async () => {
  const { context, asked } = withMeeting();
  await save(context, { plan: copy });
  const before = context.audit.head();
  for (const sheet of ['programme', 'heads', 'result'] as const)
    for (const plan of ['buoi', copy.id])
      expect(await meeting(context, { ...ask, plan, sheet })).toEqual({ ok: true, value: { state: 'sent' } });
  expect(asked.map(({ about, sheet }) => [about, sheet.title])).toEqual([
    ['meeting', 'Chương trình Buổi mẫu'],
    ['meeting', 'Chương trình Bản của văn phòng 1 – Buổi mẫu'],
    ['meeting', 'Phiếu đếm người dự Buổi mẫu'],
    ['meeting', 'Phiếu đếm người dự Bản của văn phòng 1 – Buổi mẫu'],
    ['meeting', 'Phiếu kết quả buổi sinh hoạt Buổi mẫu'],
    ['meeting', 'Phiếu kết quả buổi sinh hoạt Bản của văn phòng 1 – Buổi mẫu'],
  ]);
  expect(context.audit.head()).toEqual(before);
  expect(await meeting(context, { ...ask, plan: 'khac', sheet: 'heads' })).toEqual({ ok: false, error: 'no-such-plan' });
});

test('the result sheet is filled from the session that is named; one that is not there fills nothing', async () => {
  const { context, asked } = withMeeting();
  const said = {
    place: 'nguoi-dan',
    programme: [],
    all: 24,
    members: 3,
    elderly: 9,
    shown: [],
    quiz: null,
    printed: 0,
  };
  await context.groups.add(uuid(9), 'cb-1', said);
  const month = new Date(context.clock.now() + 7 * 3_600_000).toISOString().slice(0, 7);
  const filled = { ...ask, plan: 'buoi', sheet: 'result' } as const;
  expect((await meeting(context, { ...filled, group: { id: uuid(9), month } })).ok).toBe(true);
  expect(JSON.stringify(asked[0]?.sheet)).toContain('Người dân không đảng viên');
  expect(JSON.stringify(asked[0]?.sheet)).toContain('"24"');
  expect(await meeting(context, { ...filled, group: { id: uuid(8), month } })).toEqual({ ok: false, error: 'no-such-entry' });
  expect(asked).toHaveLength(1);
});
