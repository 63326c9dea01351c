import { expect, test } from 'vitest';
import { DAY, MINUTE } from '#core/basics/durations.ts';
import type { GroupSaid } from '#core/group/group.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { Context } from '#services/app/context.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { openAwayBook } from '#services/away/away-book.ts';
import { openGroupBook } from '#services/groups/group-book.ts';
import { createSessionDesk } from '#services/sessions/session-desk.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { openTallyBook } from '#services/tallies/file-tally-book.ts';
import { openVisitLog } from '#services/visits/day-visit-log.ts';
import { createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { correctGroup, recentGroups, saveGroup, tally, tallyToday } from './count.ts';
import { addAway, close, correct, correctAway, draft, join, today } from './session.ts';

const VISIT = '00000001-0000-4000-8000-0000000000aa';
const OTHER = '00000002-0000-4000-8000-0000000000aa';
const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const helped: HelpSaid = {
  need: { kind: 'procedure', procedure: 'birth' },
  outcome: 'helped',
  referral: null,
  minutes: 7,
  via: 'kiosk',
  age: '60-up',
  practise: ['birth-online'],
};
const room: GroupSaid = {
  place: 'chi-bo-1',
  programme: ['birth'],
  all: 30,
  members: 25,
  elderly: 12,
  shown: ['kiosk'],
  quiz: null,
  printed: 0,
};
const pack = { procedures: [{ id: 'birth', script: 'birth-online' }], scripts: [{ id: 'birth-online' }] };

interface Office {
  readonly context: Context;
  /** Who has opened the corner. */
  who: string | null;
  /** What became of the call for staff. */
  help: string;
}

async function office(storage: MemoryStorage = createMemoryStorage()): Promise<Office> {
  const kiosk = (): string => 'kiosk-1';
  const kept = await openSettings(storage);
  await kept.save({ ...kept.read(), places: [{ id: 'chi-bo-1', kind: 'chi-bo', name: 'Chi bộ 1' }] });
  const context = {
    clock: storage.clock,
    content: { pack: () => pack },
    settings: kept,
    help: { answer: (state: string) => (place.help = state) },
    staff: { who: () => place.who },
    visits: await openVisitLog(storage, kiosk),
    audit: await openAuditLog(storage),
    sessions: createSessionDesk({ uuid: () => '', secret: () => `${(secrets += 1)}`.padStart(43, 'x') }),
    away: await openAwayBook(storage, kiosk),
    groups: await openGroupBook(storage, kiosk),
    tallies: openTallyBook(storage),
  } as unknown as Context;
  const place: Office = { context, who: 'cb-1', help: 'called' };
  return place;
}
let secrets = 0;

const OPENED = { id: OTHER, at: 1, seconds: 1, kind: 'procedure', procedure: 'birth' } as const;

async function joined(place: Office): Promise<string> {
  const { context } = place;
  await context.visits.start(VISIT, settings);
  await context.visits.record(VISIT, 5, settings, OPENED);
  const result = await join(context, { visit: VISIT });
  if (!result.ok) throw new Error(result.error);
  place.who = null;
  return result.value.session;
}
const acts = async ({ context }: Office) =>
  (await context.audit.recent(20)).map(({ who, act, about, outcome }) => `${who} ${act} ${about} ${outcome}`).toReversed();

test('a session is joined with a PIN and closed without one; what it was about is known already', async () => {
  const storage = createMemoryStorage();
  const place = await office(storage);
  const session = await joined(place);
  expect(place.help).toBe('none');
  storage.clock.advance(7 * MINUTE);
  expect(await draft(place.context, { session })).toEqual({
    ok: true,
    value: { draft: { procedure: 'birth', rung: null, practise: [], minutes: 7, slips: 0 } },
  });
  // An answer lost on the way is asked for again.
  for (let time = 0; time < 2; time += 1)
    expect(await close(place.context, { session, said: helped })).toEqual({ ok: true, value: {} });
  storage.disk.losePower({ kind: 'everything' });
  const later = await office(createMemoryStorage({ disk: storage.disk }));
  expect(await later.context.visits.find(VISIT)).toMatchObject({
    assist: { staff: 'cb-1', joinedAt: '2026-11-23T02:00:00.000Z', said: helped, corrections: [] },
  });
  expect((await acts(place)).slice(0, 2)).toEqual([`cb-1 session.joined ${VISIT} done`, `cb-1 session.closed ${VISIT} done`]);
});

test('what nobody said before midnight is said the next morning, and only that', async () => {
  const storage = createMemoryStorage();
  const place = await office(storage);
  await joined(place);
  place.who = 'cb-1';
  await place.context.visits.start(OTHER, settings);
  const second = await join(place.context, { visit: OTHER });
  expect(await close(place.context, { session: second.ok ? second.value.session : '', said: helped })).toMatchObject({
    ok: true,
  });
  storage.clock.advance(DAY);
  const listed = await today(place.context, {});
  expect(listed.ok && listed.value.sessions.map(({ visit }) => visit)).toEqual([VISIT]);
  expect(await correct(place.context, { visit: VISIT, said: helped, why: 'wrong-press' })).toEqual({ ok: true, value: {} });
  expect(await today(place.context, {})).toMatchObject({ value: { sessions: [] } });
});

test('a session that was not given, or that another one took the place of, closes nothing', async () => {
  const place = await office();
  const session = await joined(place);
  expect(await close(place.context, { session: 'y'.repeat(43), said: helped })).toEqual({ ok: false, error: 'no-such-session' });
  await place.context.visits.start(OTHER, settings);
  place.who = 'cb-2';
  await join(place.context, { visit: OTHER });
  expect(await close(place.context, { session, said: helped })).toEqual({ ok: false, error: 'no-such-session' });
  expect(await draft(place.context, { session })).toEqual({ ok: false, error: 'no-such-session' });
  expect(await join(place.context, { visit: '00000009-0000-4000-8000-0000000000aa' })).toEqual({
    ok: false,
    error: 'no-such-visit',
  });
});

test('ids that name nothing of the content are refused: twelve digits have the shape of an id', async () => {
  const place = await office();
  const session = await joined(place);
  for (const strange of [{ need: { kind: 'procedure', procedure: '025199001234' } as const }, { practise: ['0912345678'] }])
    expect(await close(place.context, { session, said: { ...helped, ...strange } })).toEqual({
      ok: false,
      error: 'unknown-content',
    });
  place.who = 'cb-1';
  expect(await saveGroup(place.context, { id: OTHER, said: { ...room, programme: ['025199001234'] } })).toMatchObject({
    error: 'unknown-content',
  });
  expect(await saveGroup(place.context, { id: OTHER, said: { ...room, place: '025199001234' } })).toMatchObject({
    error: 'unknown-place',
  });
  expect(await tally(place.context, { place: '025199001234', kind: 'vneid', by: 1 })).toMatchObject({ error: 'unknown-place' });
});

test('a disk that is full while closing says so and loses nothing; closing again writes it', async () => {
  const storage = createMemoryStorage();
  const place = await office(storage);
  const session = await joined(place);
  storage.disk.setCapacity(0);
  expect(await close(place.context, { session, said: helped })).toEqual({ ok: false, error: 'storage-failed' });
  expect((await place.context.visits.find(VISIT))?.assist?.said).toBeNull();
  storage.disk.setCapacity(Number.POSITIVE_INFINITY);
  expect((await close(place.context, { session, said: helped })).ok).toBe(true);
  expect((await place.context.visits.find(VISIT))?.assist?.said).toEqual(helped);
});

test('what nobody closed is said later in the corner, also after a restart, and taken back with a reason', async () => {
  const storage = createMemoryStorage();
  await joined(await office(storage));
  const place = await office(createMemoryStorage({ disk: storage.disk }));
  place.who = 'cb-2';
  expect(await today(place.context, {})).toMatchObject({
    value: {
      day: '2026-11-23',
      sessions: [{ visit: VISIT, ended: 'interrupted', assist: { said: null }, draft: { procedure: 'birth' } }],
    },
  });
  const back = { ...helped, outcome: 'return' } as const;
  expect((await correct(place.context, { visit: VISIT, said: helped, why: 'wrong-press' })).ok).toBe(true);
  expect((await correct(place.context, { visit: VISIT, said: back, why: 'learnt-later' })).ok).toBe(true);
  const read = await today(place.context, {});
  expect(read.ok && read.value.sessions[0]?.assist).toMatchObject({
    said: back,
    corrections: [{ said: helped, why: 'learnt-later', staff: 'cb-2', at: '2026-11-23T02:00:00.000Z' }],
  });
  expect((await acts(place)).slice(-2)).toEqual([`cb-2 session.closed ${VISIT} done`, `cb-2 session.corrected ${VISIT} done`]);
  await place.context.visits.start(OTHER, settings);
  expect(await correct(place.context, { visit: OTHER, said: helped, why: 'other' })).toEqual({
    ok: false,
    error: 'not-assisted',
  });
});

test('help away from the kiosk stands by itself, is added once, and is corrected', async () => {
  const place = await office();
  const said = { ...helped, via: 'own-phone' } as const;
  await addAway(place.context, { id: OTHER, said });
  await addAway(place.context, { id: OTHER, said });
  await addAway(place.context, { id: OTHER, said: { ...said, minutes: 8 } });
  expect(await acts(place)).toEqual([
    `cb-1 session.closed ${OTHER} done`,
    `cb-1 session.closed ${OTHER} done`,
    `cb-1 session.corrected ${OTHER} done`,
  ]);
  await correctAway(place.context, { id: OTHER, month: '2026-11', said: { ...said, minutes: 20 }, why: 'wrong-press' });
  const read = await today(place.context, {});
  expect(read.ok && read.value.away).toMatchObject([
    {
      said: { minutes: 20 },
      corrections: [
        { said, why: 'other' },
        { said: { minutes: 8 }, why: 'wrong-press' },
      ],
    },
  ]);
  expect(read.ok && read.value.sessions).toEqual([]);
});

test('what a newer pack or the list of places has no more stays sayable in the record it stands in, and nowhere else', async () => {
  const place = await office();
  const { context } = place;
  const away = { ...helped, via: 'own-phone' } as const;
  await saveGroup(context, { id: OTHER, said: room });
  await addAway(context, { id: VISIT, said: away });
  const later = { ...context, content: { pack: () => ({ procedures: [], scripts: [] }) } } as unknown as Context;
  await context.settings.save({ ...context.settings.read(), places: [] });
  const entry = { id: OTHER, month: '2026-11', why: 'counted-again' } as const;
  expect(await correctGroup(later, { ...entry, said: { ...room, all: 31 } })).toEqual({ ok: true, value: {} });
  // Once more, from another place and back: what stood before stands in the corrections.
  expect((await correctGroup(later, { ...entry, said: { ...room, place: 'nguoi-dan', programme: [] } })).ok).toBe(true);
  expect((await correctGroup(later, { ...entry, said: room })).ok).toBe(true);
  expect(await correctGroup(later, { ...entry, said: { ...room, place: 'chi-bo-2' } })).toMatchObject({ error: 'unknown-place' });
  expect(await correctGroup(later, { ...entry, said: { ...room, programme: ['x'] } })).toMatchObject({
    error: 'unknown-content',
  });
  expect(await saveGroup(later, { id: VISIT, said: room })).toMatchObject({ error: 'unknown-place' });
  const help = { id: VISIT, month: '2026-11', why: 'wrong-press' } as const;
  expect((await correctAway(later, { ...help, said: { ...away, minutes: 9 } })).ok).toBe(true);
  expect(await correctAway(later, { ...help, said: { ...away, practise: ['x'] } })).toMatchObject({ error: 'unknown-content' });
});

test('tallies and groups are counted and written into the audit; no act of a tally names a visit, nor a place that would tie one to a branch', async () => {
  const place = await office();
  expect(await tally(place.context, { place: 'chi-bo-1', kind: 'vneid', by: 1 })).toEqual({ ok: true, value: { count: 1 } });
  expect(await tally(place.context, { place: 'chi-bo-1', kind: 'qr', by: -1 })).toEqual({ ok: false, error: 'nothing-to-take' });
  expect(await tallyToday(place.context, {})).toMatchObject({ value: { tally: { 'chi-bo-1': { vneid: 1 } } } });
  for (const [bad, error] of [
    [{ all: 700 }, 'too-many'],
    [{ members: 31 }, 'counts-disagree'],
  ] as const)
    expect(await saveGroup(place.context, { id: OTHER, said: { ...room, ...bad } })).toEqual({ ok: false, error });
  expect((await saveGroup(place.context, { id: OTHER, said: room })).ok).toBe(true);
  expect(await recentGroups(place.context, {})).toMatchObject({ value: { groups: [{ id: OTHER, said: room }] } });
  expect(await acts(place)).toEqual([
    'cb-1 tally.added vneid done',
    'cb-1 tally.taken qr failed',
    `cb-1 group.saved ${OTHER} done`,
  ]);
});
