import { expect, test } from 'vitest';
import type { GroupSaid } from '#core/group/group.ts';
import type { Context } from '#services/app/context.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { openGroupBook } from '#services/groups/group-book.ts';
import { createPresentationDesk } from '#services/presentation/kept-presentation-desk.ts';
import { createNoWindows } from '#services/presentation/no-windows.ts';
import { openPresentationFile } from '#services/presentation/presentation-file.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { smallMeetingPack } from '#support/small-meeting.ts';
import { doNow, end, now, open, plans } from './presentation.ts';

const QUESTION = 9;
const room: GroupSaid = {
  place: 'nguoi-dan',
  programme: ['thu-tuc'],
  all: 34,
  members: 3,
  elderly: 20,
  shown: ['projector', 'quiz'],
  quiz: null,
  printed: 0,
};

interface Hall {
  readonly notKept?: 'full';
  /** Who has opened the corner. */
  readonly who?: string | null;
}

async function hall({ notKept, who = 'cb-1' }: Hall = {}) {
  const storage = createMemoryStorage();
  const content = { pack: () => pack };
  let pack: ReturnType<typeof smallMeetingPack> | null = smallMeetingPack();
  const windows = createNoWindows();
  const file = await openPresentationFile(storage);
  const settings = await openSettings(storage);
  await settings.save({ ...settings.read(), places: [{ id: 'chi-bo-1', kind: 'chi-bo', name: 'Chi bộ 1' }] });
  const context = {
    clock: storage.clock,
    content,
    settings,
    staff: { who: () => who },
    groups: await openGroupBook(storage, () => 'kiosk-1'),
    audit: await openAuditLog(storage),
    presentation: createPresentationDesk({ ...storage, file, content, windows, plansOf: ({ plans: all = [] }) => all }),
    run: { safe: false, notKept: notKept ?? null, demo: false },
  } as unknown as Context;
  return {
    context,
    windows,
    storage,
    /** Opens the meeting and counts 30 right hands and 4 others. */
    async held() {
      await open(context, { plan: 'buoi' });
      await doNow(context, { event: { kind: 'jump', to: QUESTION } });
      await doNow(context, { event: { kind: 'hands', answer: 'that', count: 30 } });
      await doNow(context, { event: { kind: 'hands', answer: 'gia', count: 4 } });
    },
    lose: () => void (pack = { ...smallMeetingPack(), plans: [] }),
    groups: async () => {
      const found = await context.groups.of('2026-11');
      return found.ok ? found.value : [];
    },
  };
}

test('plans are told with whether one is open; each window is told which it is', async () => {
  const one = await hall();
  const { context } = one;
  expect(await plans(context, {})).toMatchObject({ ok: true, value: { plans: [{ id: 'buoi' }], open: false } });
  await one.held();
  expect(await plans(context, {})).toMatchObject({ value: { open: true } });
  expect(await now(context, {}, 'room')).toMatchObject({ value: { surface: 'room', now: { state: { at: QUESTION } } } });
  expect(JSON.stringify(await now(context, {}, 'room'))).not.toContain('chi-bo-1');
  expect(await now(context, {}, 'presenter')).toMatchObject({
    value: { surface: 'presenter', now: { places: [{ id: 'chi-bo-1' }] } },
  });
  const demo = { ...context, run: { ...context.run, demo: true } };
  expect(JSON.stringify([await now(context, {}, 'presenter'), await now(demo, {}, 'room')])).not.toContain('"demo"');
  expect(await now(demo, {}, 'presenter')).toMatchObject({ value: { now: { demo: true } } });
});

test('an ended meeting is one session with a group, with its plan, its questions and their sums, in the name of who opened it', async () => {
  const one = await hall();
  await one.held();
  const { id } = one.context.presentation.held() ?? { id: '' };
  expect(await end(one.context, { said: room })).toEqual({ ok: true, value: {} });
  expect(await one.groups()).toMatchObject([
    {
      id,
      staff: 'cb-1',
      said: {
        ...room,
        plan: 'buoi',
        quiz: { answered: 34, right: 30 },
        rounds: [{ quiz: 'hoi', round: 'mot', answered: 34, right: 30 }],
      },
    },
  ]);
  expect([one.context.presentation.now(), one.windows.isOpen()]).toEqual([null, false]);
  expect(await end(one.context, { said: room })).toEqual({ ok: false, error: 'not-open' });
  expect(await one.groups()).toHaveLength(1);
});

test('ended by two presses at once it is still one session', async () => {
  const one = await hall();
  await one.held();
  await Promise.all([end(one.context, { said: room }), end(one.context, { said: room })]);
  expect(await one.groups()).toHaveLength(1);
});

test('what cannot be true, or is not known, is refused, and the meeting is still open; nothing said keeps nothing', async () => {
  const one = await hall();
  await one.held();
  const rounds = [{ quiz: 'hoi', round: 'khong-co', answered: 5, right: 5 }];
  for (const [bad, error] of [
    [{ members: 35 }, 'counts-disagree'],
    [{ place: 'khong-co' }, 'unknown-place'],
    [{ programme: ['khong-co'] }, 'unknown-content'],
    [{ rounds, quiz: { answered: 5, right: 5 } }, 'unknown-content'],
  ] as const)
    expect(await end(one.context, { said: { ...room, ...bad } as GroupSaid })).toEqual({ ok: false, error });
  expect(one.windows.isOpen()).toBe(true);
  expect(await end(one.context, { said: null })).toEqual({ ok: true, value: {} });
  expect([await one.groups(), one.windows.isOpen()]).toEqual([[], false]);
});

test('a plan that was taken away meanwhile is written down all the same', async () => {
  const one = await hall();
  await one.held();
  one.lose();
  expect((await end(one.context, { said: room })).ok).toBe(true);
  expect((await one.groups())[0]?.said.plan).toBe('buoi');
});

test('a run that keeps nothing promises no record, and can be ended', async () => {
  const one = await hall({ notKept: 'full' });
  await one.held();
  expect(await end(one.context, { said: room })).toEqual({ ok: false, error: 'storage-failed' });
  expect((await end(one.context, { said: null })).ok).toBe(true);
});

test('where nobody of staff opened it, no code of a person stands in the record', async () => {
  const one = await hall({ who: null });
  await one.held();
  await end(one.context, { said: room });
  expect((await one.groups())[0]?.staff).toBe('trinh-chieu');
});
