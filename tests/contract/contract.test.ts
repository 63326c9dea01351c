import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calls, type CallName } from '#core/contract/calls.ts';
import { SURFACES } from '#core/contract/define.ts';
import {
  directTransport,
  electronShapedTransport,
  httpTransport,
  post,
  startTestApp,
  type TestApp,
  type Transport,
} from '#support/test-app.ts';

const VISIT = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';
const ACTIVITY = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const settings = { language: 'vi', textSize: 'normal', theme: 'default' };

const said = {
  need: { kind: 'other', what: 'vneid' },
  outcome: 'helped',
  referral: null,
  minutes: 10,
  via: 'own-phone',
  age: null,
  practise: [],
};
const group = { place: 'nguoi-dan', programme: [], all: 20, members: 0, elderly: 6, shown: ['kiosk'], quiz: null, printed: 0 };

const DIAGNOSED = {
  engine: 'chromium',
  engineVersion: 148,
  width: 1920,
  height: 1080,
  ratio: 1,
  pxPerMm: null,
  fingers: 10,
  voice: false,
  touch: null,
};

/** One good input a call, in an order in which each succeeds or answers one of its own problems. */
const GOOD: Readonly<Record<CallName, unknown>> = {
  'kiosk.hello': {},
  'kiosk.heartbeat': { page: 1, frames: 60 },
  'kiosk.report': { kind: 'render', name: 'TypeError', position: 'assets/app.js:1:2' },
  'kiosk.leave': {},
  'kiosk.leaveSafe': {},
  'help.call': {},
  'help.answer': { help: 'coming' },
  'content.catalogue': {},
  'content.procedure': { id: 'dang-ky-khai-sinh' },
  'content.script': { id: 'dang-nhap-vneid' },
  'content.quiz': { id: 'dia-chi-that-gia' },
  'content.glosses': {},
  'visit.start': { visit: VISIT, settings },
  'visit.record': {
    visit: VISIT,
    seconds: 5,
    settings,
    activity: { id: ACTIVITY, at: 1, seconds: 4, kind: 'search', found: true },
  },
  'visit.end': { visit: VISIT, seconds: 9, settings, how: 'home' },
  'session.join': { visit: VISIT },
  'session.draft': { session: 'a'.repeat(43) },
  'session.different': { session: 'a'.repeat(43), script: 'dang-nhap-vneid', step: 'khong-co' },
  'session.close': { session: 'a'.repeat(43), said },
  'session.correct': { visit: VISIT, said, why: 'wrong-press' },
  'session.today': {},
  'away.add': { id: ACTIVITY, said },
  'away.correct': { id: ACTIVITY, month: '2026-11', said, why: 'wrong-press' },
  'tally.today': {},
  'tally.count': { place: 'khac-xa', kind: 'vneid', by: 1 },
  'group.save': { id: ACTIVITY, said: group },
  'group.correct': { id: ACTIVITY, month: '2026-11', said: group, why: 'counted-again' },
  'group.recent': {},
  'slip.print': { job: VISIT, visit: VISIT, procedure: 'dang-ky-khai-sinh', answers: {}, language: 'vi' },
  'paper.recovery': { job: ACTIVITY, code: 'AAAA-AAAA-AAAA-AAAA-AAAA', language: 'vi' },
  'paper.figures': { job: ACTIVITY, from: '2026-10-01', to: '2026-10-31', language: 'vi' },
  'paper.todo': { job: ACTIVITY, language: 'vi' },
  'paper.stored': { job: ACTIVITY, language: 'vi' },
  'paper.handout': { job: ACTIVITY, procedure: 'tai-khoan-dvc', copies: 2, language: 'vi' },
  'paper.meeting': { job: ACTIVITY, plan: 'khong-co', sheet: 'heads', group: null, language: 'vi' },
  'paper.cards': { job: ACTIVITY, first: 1, count: 40, language: 'vi' },
  'paper.declaration': { job: ACTIVITY, copies: 2, language: 'vi' },
  'slip.answer': { job: ACTIVITY, answer: 'came-out' },
  'slip.document': { token: 'a'.repeat(43) },
  'resume.keep': {
    progress: {
      script: 'dang-nhap-vneid',
      rung: 'guided',
      plan: { faults: [], drill: false, answers: {}, only: null },
      answers: {},
      done: [],
      marks: {},
      mended: [],
      hints: 0,
    },
    procedure: null,
    again: null,
  },
  'resume.take': { code: { pictures: ['cat', 'fish', 'fan'], check: '123' } },
  'resume.print': { job: ACTIVITY, visit: VISIT, code: { pictures: ['cat', 'fish', 'fan'], check: '123' }, language: 'vi' },
  'speech.clips': {},
  'speech.clip': { text: 'Gọi cán bộ', language: 'vi' },
  'speech.voices': {},
  'speech.say': { text: 'Mời chạm vào đây.', language: 'vi', speed: 2 },
  'printer.state': {},
  'printer.discover': {},
  'printer.about': { ask: true },
  'printer.test': { which: 'office', job: ACTIVITY, language: 'vi' },
  'staff.status': {},
  'staff.setup': { pin: '111111' },
  'staff.unlock': { code: 'cb-1', pin: '482915' },
  'staff.recover': { code: 'AAAA-AAAA-AAAA-AAAA-AAAA', pin: '482915' },
  'staff.people': {},
  'staff.add': { code: 'lan', role: 'staff', pin: '907116' },
  'staff.setRole': { code: 'lan', role: 'content' },
  'staff.resetPin': { code: 'lan', pin: '904117' },
  'staff.remove': { code: 'lan' },
  'staff.makeRecovery': {},
  'staff.audit': {},
  'staff.lock': {},
  'staff.changePin': { pin: '482915' },
  'staff.today': {},
  'staff.freshness': {},
  'overlay.read': { procedure: 'dang-ky-khai-sinh' },
  'overlay.edit': {
    procedure: 'dang-ky-khai-sinh',
    place: 'facts/fee',
    value: { text: { vi: '8.000 đồng', en: '' }, detail: null },
    source: 'Nghị quyết 12/2026',
    date: '2026-11-01',
  },
  'overlay.preview': {
    procedure: 'dang-ky-khai-sinh',
    place: 'facts/fee',
    value: { text: { vi: '8.000 đồng', en: '' }, detail: null },
    source: 'Nghị quyết 12/2026',
    date: '2026-11-01',
  },
  'overlay.draft': { procedure: 'dang-ky-khai-sinh', place: 'facts/fee', draft: null },
  'overlay.hide': { procedure: 'dang-ky-khai-sinh', place: 'facts/fee' },
  'overlay.show': { procedure: 'dang-ky-khai-sinh', place: 'facts/fee' },
  'overlay.restore': { procedure: 'dang-ky-khai-sinh', place: 'facts/fee', version: 1 },
  'overlay.check': { procedure: 'dang-ky-khai-sinh' },
  'overlay.different': { script: 'dang-nhap-vneid', step: 'mo-ung-dung' },
  'overlay.settle': { script: 'dang-nhap-vneid', step: 'khong-co' },
  'overlay.todo': {},
  'plan.list': {},
  'plan.save': {
    plan: {
      id: 'ban-van-phong-1',
      base: 'khong-co',
      parts: [
        { kind: 'practice', subject: 'dang-nhap-vneid', minutes: 5 },
        { kind: 'pause', minutes: 5 },
      ],
    },
  },
  'plan.remove': { plan: 'ban-van-phong-1' },
  'staff.notices': {},
  'staff.clearNotices': {},
  'report.totals': { from: '2026-11-01', to: '2026-11-26' },
  'carrier.list': {},
  'takehome.save': { procedure: 'tai-khoan-dvc', carrier: 'none' },
  'report.prints': { from: '2026-11-01', to: '2026-11-26' },
  'report.counts': { from: '2026-11-01', to: '2026-11-26' },
  'pack.list': {},
  'pack.find': { carrier: 'a' },
  'pack.look': { carrier: 'a', file: 'goc-so-2026-11-27.1.gocsopack' },
  'pack.take': { carrier: 'a', file: 'goc-so-2026-11-27.1.gocsopack', older: false },
  'pack.back': { version: '2026-11-27.1' },
  'pack.trust': { carrier: 'a', file: 'xa.gocsokey' },
  'pack.forget': { key: '0123456789abcdef' },
  'pack.need': { signatures: 2 },
  'pack.program': { carrier: 'a', file: 'goc-so_0.2.0_amd64.deb' },
  'presentation.plans': {},
  'presentation.open': { plan: 'khong-co' },
  'presentation.now': {},
  'presentation.do': { event: { kind: 'next' } },
  'presentation.end': { said: group },
  'bundle.make': { carrier: 'a' },
  'bundle.list': { carrier: 'a' },
  'bundle.join': { carrier: 'a', files: ['goc-so-quay-1-20261126-7.gocso'], range: null },
  'bundle.save': { carrier: 'a', files: ['goc-so-quay-1-20261126-7.gocso'], range: null, language: 'vi' },
  'keep.months': {},
  'keep.read': {},
  'keep.letGo': { month: '2025-10' },
  'keep.choose': { carrier: null },
  'keep.keepFor': { months: 12 },
  'keep.confirm': { day: '2026-11-26' },
  'backup.make': { carrier: 'none' },
  'backup.list': { carrier: 'none' },
  'backup.restore': { carrier: 'none', file: 'goc-so-backup-kiosk-1-1a2b3c4d-20261126-103000.zip' },
  'report.preview': { from: '2026-10-01', to: '2026-10-31', columns: ['heads'] },
  'report.save': { from: '2026-10-01', to: '2026-10-31', columns: ['heads'], format: 'csv', carrier: 'none' },
  'report.print': { from: '2026-10-01', to: '2026-10-31', columns: ['heads'], job: VISIT },
  'report.xapi': { from: '2026-11-01', to: '2026-11-30', carrier: 'none' },
  'diagnose.run': {},
  'diagnose.print': { job: VISIT, language: 'vi', page: DIAGNOSED },
  'diagnose.bundle': { carrier: 'x', page: DIAGNOSED },
  'settings.read': {},
  'door.open': { open: true },
  'settings.save': { settings: {} },
  'settings.export': { carrier: 'USB' },
  'settings.files': { carrier: 'USB' },
  'settings.compare': { carrier: 'USB', file: 'cai-dat-sanh-1-20261126-0930.json' },
  'settings.import': { carrier: 'USB', file: 'cai-dat-sanh-1-20261126-0930.json', hash: 'a'.repeat(64) },
  'settings.undo': {},
  'settings.former': {},
};
const names = Object.keys(calls) as CallName[];

let test1: TestApp;
/** What the host was told of painting pages. */
const heard: unknown[] = [];
const transports: Record<string, Transport> = {};
beforeAll(async () => {
  test1 = await startTestApp({ heard: (...told) => void heard.push(told) });
  const { handle } = test1.app;
  transports['handler'] = directTransport(handle);
  transports['http'] = await httpTransport(handle);
  transports['electron shim'] = electronShapedTransport(handle);
});
afterAll(async () => {
  await transports['http']?.close();
  await test1.close();
});

describe.each(['handler', 'http', 'electron shim'])('over %s', (name) => {
  const send = (path: string, init?: RequestInit, surface?: Parameters<Transport['send']>[2]): Promise<Response> => {
    const transport = transports[name];
    if (transport === undefined) throw new Error(name);
    return transport.send(path, init, surface);
  };

  test.each(names)('%s answers within the contract', async (call) => {
    const surface = calls[call].surfaces[0];
    const response = await send(`/api/${call}`, post(GOOD[call]), surface);
    const answer = (await response.json()) as { ok: boolean; error?: string };
    if (calls[call].role !== 'visitor') {
      expect(response.status).toBe(403);
      expect(answer).toEqual({ ok: false, error: 'not-allowed' });
      return;
    }
    expect(response.status).toBe(200);
    if (!answer.ok) expect(calls[call].problems as readonly string[]).toContain(answer.error);
  });

  test.each(names.filter((call) => calls[call].role === 'visitor'))(
    '%s refuses an extra key, a wrong type and no JSON at all',
    async (call) => {
      const surface = calls[call].surfaces[0];
      for (const bad of [{ ...(GOOD[call] as object), extra: 1 }, [], 7, null, '{"broken":']) {
        const response = await send(`/api/${call}`, post(bad), surface);
        expect(response.status).toBe(400);
        expect(await response.json()).toEqual({ ok: false, error: 'invalid-input' });
      }
    },
  );

  test.each(names)('%s refuses a surface that may not make it', async (call) => {
    const surface = (['kiosk', 'print'] as const).find((other) => !(calls[call].surfaces as readonly string[]).includes(other));
    if (surface === undefined) throw new Error('every call has a surface it refuses');
    const response = await send(`/api/${call}`, post(GOOD[call]), surface);
    expect(response.status).toBe(403);
  });

  test.each([
    'visit.nothing',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '',
    'kiosk.hello/',
    'kiosk.hello%00',
    '../index.html',
  ])('an unknown call is 404: %s', async (call) => {
    const response = await send(`/api/${call}`, post({}));
    expect([403, 404, 405]).toContain(response.status);
    expect(await response.text()).toBe('');
  });

  test('an oversized body is 413, another type of content 415, another method 405', async () => {
    expect((await send('/api/kiosk.hello', post(`{"a":"${'x'.repeat(1_100_000)}"}`))).status).toBe(413);
    expect(
      (await send('/api/kiosk.hello', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).status,
    ).toBe(415);
    expect((await send('/api/kiosk.hello')).status).toBe(405);
    expect((await send('/', { method: 'POST', body: '' })).status).toBe(405);
  });

  test('the page, its assets and their headers', async () => {
    const index = await send('/');
    expect(index.status).toBe(200);
    expect(await index.text()).toContain('<title>page</title>');
    expect(index.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(index.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(index.headers.get('x-content-type-options')).toBe('nosniff');
    expect(index.headers.get('cache-control')).toBe('no-store');
    expect((await send('/assets/app-1.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('ranges are served, and refused where there is nothing', async () => {
    const part = await send('/assets/app-1.js', { headers: { range: 'bytes=0-5' } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('export');
    expect((await send('/assets/app-1.js', { headers: { range: 'bytes=900-' } })).status).toBe(416);
  });

  test.each([
    '/secret.txt',
    '/assets',
    '/nothing.js',
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/%252e%252e/outside.js',
    '/..%252foutside.js',
    '/assets/..%5c..%5coutside.js',
    '/index.html%00.js',
    '/%',
    '/.built',
    '//etc/passwd',
    '/print.html',
    '/C:/x.js',
  ])('a path that is no page file does not exist: %s', async (path) => {
    const response = await send(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('the print page belongs to the print surface', async () => {
    const path = `/print/${'a'.repeat(43)}`;
    expect((await send(path)).status).toBe(404);
    expect((await send(path, {}, 'print')).status).toBe(200);
    expect((await send('/', {}, 'print')).status).toBe(404);
  });

  const DOCUMENTS = { kiosk: 'page', presenter: 'present', room: 'present', print: null } as const;

  test('each surface opens its own document at its root, and no other by name in whatever writing', async () => {
    for (const surface of SURFACES) {
      const root = await send('/', {}, surface);
      const title = /<title>(.*)<\/title>/.exec(await root.text())?.[1] ?? null;
      expect([surface, title, root.status]).toEqual([surface, DOCUMENTS[surface], DOCUMENTS[surface] === null ? 404 : 200]);
      for (const file of ['index', 'present', 'print'])
        for (const path of [`/${file}.html`, `/%${file.charCodeAt(0).toString(16)}${file.slice(1)}.html`, `/${file}.HTML`]) {
          const own = surface === 'kiosk' && path === '/index.html';
          expect([surface, path, (await send(path, {}, surface)).status]).toEqual([surface, path, own ? 200 : 404]);
        }
    }
    for (const surface of ['presenter', 'room', 'kiosk'] as const)
      expect((await send(`/print/${'a'.repeat(43)}`, {}, surface)).status).toBe(404);
  });

  test('the camera is the presenter’s, on its document and on nothing else', async () => {
    const camera = async (path: string, surface: (typeof SURFACES)[number]): Promise<string | undefined> =>
      /camera=(\([^)]*\))/.exec((await send(path, {}, surface)).headers.get('permissions-policy') ?? '')?.[1];
    expect(await camera('/', 'presenter')).toBe('(self)');
    for (const [path, surface] of [
      ['/', 'kiosk'],
      ['/', 'room'],
      [`/print/${'a'.repeat(43)}`, 'print'],
      ['/assets/app-1.js', 'presenter'],
      ['/nothing', 'presenter'],
    ] as const)
      expect([path, surface, await camera(path, surface)]).toEqual([path, surface, '()']);
    const rest = (await send('/', {}, 'presenter')).headers.get('permissions-policy');
    expect(rest).toContain('microphone=()');
    expect((await send('/', {}, 'presenter')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a beat is heard of every page on a display, each as what it is', async () => {
    heard.length = 0;
    for (const surface of ['kiosk', 'presenter', 'room'] as const)
      expect((await send('/api/kiosk.heartbeat', post({ page: 4, frames: 9 }), surface)).status).toBe(200);
    expect((await send('/api/kiosk.heartbeat', post({ page: 4, frames: 9 }), 'print')).status).toBe(403);
    expect(heard).toEqual([
      [4, 9, 'kiosk'],
      [4, 9, 'presenter'],
      [4, 9, 'room'],
    ]);
  });

  test('pushed events reach an open stream', async () => {
    const job = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';
    test1.app.context.events.push({ name: 'job.changed', data: { job, state: 'failed', paper: 'a5' } });
    const response = await send('/api/events');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    const readUntil = async (part: string): Promise<void> => {
      while (!text.includes(part)) text += decoder.decode((await reader?.read())?.value);
    };
    // Whoever was away for a while is told how things stand, before anything changes.
    await readUntil('notices.changed');
    expect(text).toContain('event: help.changed\ndata: {"help":"none"}');
    expect(text).toContain('event: printer.changed\n');
    expect(text).toContain('event: office.changed\n');
    expect(text).toContain('event: door.changed\n');
    expect(text).toContain('event: display.changed\n');
    // Also what became of a print while nobody listened.
    await readUntil(`event: job.changed\ndata: {"job":"${job}","state":"failed"`);
    test1.app.context.events.push({ name: 'help.changed', data: { help: 'coming' } });
    await readUntil('event: help.changed\ndata: {"help":"coming"}');
    await reader?.cancel();
  });
});
