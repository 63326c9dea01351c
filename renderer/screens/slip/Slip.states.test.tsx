import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { slipProcedure } from '#support/slip-pack.ts';
import { buttons, plain, showPrinting, spaced, touch } from '#support/print-stage.tsx';
import { Slip } from './Slip.tsx';

const document: ProcedureDocument = {
  procedure: slipProcedure,
  sources: [],
  qr: { address: 'https://dichvucong.gov.vn', host: 'dichvucong.gov.vn' },
};
const SENT = { ok: true, value: { state: 'sent', paper: 'a5' } };
const procedure = { ok: true, value: document };
type Given = Parameters<typeof showPrinting>[1];

const show = async (print: unknown = SENT, more: Partial<Given> & { readonly also?: Given['replies'] } = {}) => {
  const { also, ...rest } = more;
  const stage = await showPrinting(<Slip procedure="thu-tuc" />, {
    replies: { 'content.procedure': procedure, 'slip.print': print, ...also },
    ...rest,
  });
  await screen.findByRole('heading', { level: 1 });
  return stage;
};
const page = (): string => plain(globalThis.document.body.textContent ?? '');
const title = (): string => plain(screen.getByRole('heading', { level: 1 }).textContent ?? '');
/** The slip stands on the screen, with its code beside it. */
const isOnScreen = (): boolean =>
  screen.queryByRole('region', { name: /^(Nội\sdung\sphiếu|What the slip says)$/ }) !== null &&
  screen.queryByRole('img', { name: /QR/ }) !== null;
const answers = ({ asked }: { readonly asked: readonly (readonly [string, unknown])[] }): readonly unknown[] =>
  asked.flatMap(([name, input]) => (name === 'slip.answer' ? [input] : []));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  [
    'vi',
    {
      'no-paper': 'Máy in vừa hết giấy',
      cover: 'Nắp máy in đang mở',
      offline: 'Chưa nối được máy in',
      error: 'Máy in đang trục trặc',
    },
  ],
  [
    'en',
    {
      'no-paper': 'The printer is out of paper',
      cover: 'The printer’s cover is open',
      offline: 'The printer is not connected',
      error: 'The printer has a fault',
    },
  ],
] as const)('a printer in trouble, in %s', (language, titles) => {
  test.each(Object.entries(titles))(
    '%s before the press: nothing is queued, the slip is on the screen at once',
    async (printer, words) => {
      const { jobs, recorded } = await show(SENT, { printer: printer as keyof typeof titles, language });
      await screen.findByRole('img', { name: /QR/ });
      expect([title(), isOnScreen(), jobs('slip.print')]).toEqual([words, true, []]);
      expect(recorded).toMatchObject([{ kind: 'slip', outcome: 'screen' }]);
      expect(buttons().slice(-2)).toEqual(language === 'vi' ? ['In phiếu', 'Gọi cán bộ'] : ['Print slip', 'Call staff']);
    },
  );

  test.each(Object.entries(titles))(
    '%s while it prints: said at once, and forgotten when it was a blip',
    async (printer, words) => {
      const { printer: become } = await show(new Promise(() => {}), { language });
      const before = title();
      await become(printer as keyof typeof titles);
      await screen.findByRole('img', { name: /QR/ });
      expect([title(), isOnScreen()]).toEqual([words, true]);
      await become('ready');
      expect([title(), isOnScreen()]).toEqual([before, false]);
    },
  );
});

test.each(['ready', 'low', 'unknown'] as const)(
  '%s alarms nobody: it is sent, and asked whether it came out',
  async (printer) => {
    await show(SENT, { printer });
    expect(title()).toBe('Đã gửi sang máy in');
    expect(page()).toContain('Phiếu đã ra chưa ạ?');
    expect(page()).not.toMatch(/hết giấy|trục trặc|đã in/i);
    expect(buttons().slice(-3)).toEqual(['Phiếu đã ra rồi', 'In lại', 'Gọi cán bộ']);
  },
);

describe('the question whether it came out', () => {
  test('answered with yes is told to the journal and to the record of the visit', async () => {
    const stage = await show();
    const [job] = stage.jobs('slip.print');
    await touch('Phiếu đã ra rồi');
    expect(answers(stage)).toEqual([{ job, answer: 'came-out' }]);
    expect(stage.recorded.map((one) => (one.kind === 'slip' ? [one.id, one.outcome] : null))).toEqual([
      [job, 'sent'],
      [job, 'came-out'],
    ]);
    expect(title()).toBe('Mời cầm phiếu. Chúc mọi việc thuận lợi!');
    // Whatever the printer says afterwards, it is in the hand.
    await stage.printer('no-paper');
    await stage.job(job, 'failed');
    expect(title()).toBe('Mời cầm phiếu. Chúc mọi việc thuận lợi!');
  });

  test.each([
    ['was lost', { ok: false, error: 'unreachable' }],
    ['comes late', SENT],
  ])('answered with yes stands, though the answer of the call %s', async (_what, late) => {
    let answer: (answer: unknown) => void = () => {};
    const stage = await show(new Promise((resolve) => (answer = resolve)));
    const [job] = stage.jobs('slip.print');
    await stage.job(job, 'sent');
    await touch('Phiếu đã ra rồi');
    await act(async () => answer(late));
    expect(title()).toBe('Mời cầm phiếu. Chúc mọi việc thuận lợi!');
    expect(stage.recorded.at(-1)).toMatchObject({ id: job, outcome: 'came-out' });
  });

  test('answered with again prints once more under the same id, after the wish is known', async () => {
    const stage = await show(SENT, { also: { 'slip.answer': { ok: true, value: { state: 'failed' } } } });
    await touch('In lại');
    const [job] = stage.jobs('slip.print');
    expect(stage.jobs('slip.print')).toEqual([job, job]);
    expect(answers(stage)).toEqual([{ job, answer: 'again' }]);
    expect(title()).toBe('Đã gửi sang máy in');
  });

  test('answered with a call for staff calls them, and is noted', async () => {
    const stage = await show();
    await touch('Gọi cán bộ');
    expect(stage.called).toHaveBeenCalledTimes(1);
    expect(answers(stage)).toMatchObject([{ answer: 'call' }]);
    expect(title()).toBe('Đã gửi sang máy in');
  });

  test('that nobody answers leaves it sent', async () => {
    const stage = await show();
    await act(async () => vi.advanceTimersByTimeAsync(120_000));
    expect(answers(stage)).toEqual([]);
    expect(stage.recorded).toMatchObject([{ outcome: 'sent' }]);
  });

  test('is no paper where the printer is a virtual one: it counts as shown on the screen', async () => {
    const stage = await show(SENT, { virtualPrinter: true });
    await act(async () => vi.advanceTimersByTimeAsync(120_000));
    expect(stage.recorded.length).toBeGreaterThan(0);
    expect(new Set(stage.recorded.map((one) => one.kind === 'slip' && one.outcome))).toEqual(new Set(['screen']));
  });

  test('is not answered by a second slip while the first may still come out', async () => {
    const stage = await show(SENT, { also: { 'slip.answer': { ok: false, error: 'still-printing' } } });
    await touch('In lại');
    expect(stage.jobs('slip.print')).toHaveLength(1);
    expect([title(), isOnScreen()]).toEqual(['Phiếu còn ở máy in', true]);
    expect(buttons().slice(-3)).toEqual(['Phiếu đã ra rồi', 'In lại', 'Gọi cán bộ']);
  });

  test('stands also where the printer stops once the slip is out', async () => {
    const stage = await show();
    await stage.printer('no-paper');
    expect(page()).toContain('Phiếu ra rồi thì mời cầm.');
    expect(buttons().slice(-2)).toEqual(['Phiếu đã ra rồi', 'Gọi cán bộ']);
    await touch('Phiếu đã ra rồi');
    expect(title()).toBe('Mời cầm phiếu. Chúc mọi việc thuận lợi!');
  });
});

test('a slip whose call is never answered is noted with the paper it went on', async () => {
  const stage = await show({ ok: false, error: 'unreachable' });
  const [job] = stage.jobs('slip.print');
  await stage.job(job, 'sent', 'roll-80');
  await touch('Phiếu đã ra rồi');
  expect(stage.recorded.slice(-2)).toMatchObject([
    { id: job, paper: 'roll-80', outcome: 'sent' },
    { id: job, paper: 'roll-80', outcome: 'came-out' },
  ]);
});

test('a slip lost in a blip is offered again, and only printed when somebody presses', async () => {
  const stage = await show(SENT, { also: { 'slip.answer': { ok: true, value: { state: 'failed' } } } });
  const [job] = stage.jobs('slip.print');
  await stage.printer('offline');
  await stage.job(job, 'failed');
  expect(title()).toBe('Chưa nối được máy in');
  expect(stage.recorded.at(-1)).toMatchObject({ id: job, outcome: 'failed' });
  await stage.printer('ready');
  expect([title(), isOnScreen()]).toEqual(['Máy in chạy lại rồi', true]);
  expect(stage.jobs('slip.print')).toEqual([job]);
  await touch('In lại');
  expect(stage.jobs('slip.print')).toEqual([job, job]);
  expect(title()).toBe('Đã gửi sang máy in');
});

test('one that was held back is offered when the printer works again, under the id it was noted by', async () => {
  const stage = await show(SENT, { printer: 'cover', also: { 'slip.answer': { ok: false, error: 'unknown-job' } } });
  await stage.printer('ready');
  expect(title()).toBe('Máy in chạy lại rồi');
  await touch('In phiếu');
  const [job] = stage.jobs('slip.print');
  expect(stage.recorded.map((one) => (one.kind === 'slip' ? [one.id, one.outcome] : null))).toEqual([
    [job, 'screen'],
    [job, 'sent'],
  ]);
});

test.each([
  [3, 'Chờ vài giây'],
  [9, 'Chờ chừng mười giây'],
  [20, 'Chờ chừng hai mươi giây'],
  [29, 'Chờ chừng nửa phút'],
])('too soon: says in words how long to wait (%s s), and offers the slip when that is over', async (wait, words) => {
  await show({ ok: false, error: 'too-soon' }, { also: { 'printer.state': { ok: true, value: { printer: 'ready', wait } } } });
  const button = await screen.findByRole('button', { name: spaced(words) });
  expect([button.getAttribute('aria-disabled'), isOnScreen()]).toEqual(['true', true]);
  await act(async () => vi.advanceTimersByTimeAsync(wait * 1000));
  expect(screen.getByRole('button', { name: spaced('In phiếu') }).getAttribute('aria-disabled')).toBeNull();
});

test('three are enough: kindly, with the slip on the screen and a way on', async () => {
  await show({ ok: false, error: 'too-many' });
  expect([title(), isOnScreen()]).toEqual(['Lượt này đã gửi in đủ 3 phiếu', true]);
  expect(buttons().slice(-2)).toEqual(['Tiếp tục, không in', 'Gọi cán bộ']);
});
