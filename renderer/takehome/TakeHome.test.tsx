import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { replay } from '#core/simulation/replay.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import { buildTakehome } from '#core/takehome/build.ts';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';
import { realContent } from '#support/real-content.ts';
import { TakeHome } from './TakeHome.tsx';
import type { ToldRun } from './told-run.ts';

const pack = await realContent();
const NOW = Date.parse('2026-11-27T02:00:00.000Z');

function lessonOf(subject: string): TakehomeLesson {
  const made = buildTakehome({ pack, subject, checked: () => ({ date: '2026-11-20', staff: 'lan' }), now: NOW });
  if (!made.ok) throw new Error(made.error);
  // As it comes out of the file.
  return JSON.parse(JSON.stringify({ ...made.value, pictures: {} })) as TakehomeLesson;
}

const told = (): ToldRun => (window as unknown as { readonly takehomeRun: ToldRun }).takehomeRun;

/** What the kiosk's engine makes of the same events, of the script as it stands in the pack. */
function replayed({ rung, events, plan }: ToldRun, id: string): SimulationState {
  const script = pack.scripts.find((one) => one.id === id);
  if (script === undefined) throw new Error(id);
  return replay(script, rung, events, plan);
}

/** A moment passes: a second press so soon would be taken for a double tap. */
async function moment(): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(400);
  });
}
async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await moment();
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Presses whatever is lit, and lets long words be filled in, to the end. After each event the engine of the kiosk is asked. */
async function follow(script: string): Promise<void> {
  for (let turn = 0; turn < 120 && screen.queryByRole('button', { name: /^Thôi\stập$/ }) !== null; turn += 1) {
    const next = screen.queryByRole('button', { name: /^Sang\schặng\stiếp$/ });
    const wait = screen.queryByRole('button', { name: /^Đã\sxem/ });
    const fill = screen.queryAllByRole('button', { name: /^Điền\sgiúp\stôi$/ });
    const typing = screen.queryByRole('group', { name: /^Bàn\sphím$/ }) !== null;
    const lit = document.querySelector('[data-lit]');
    const [place] = [next, typing ? fill.at(-1) : null, lit, wait].filter((one) => one != null);
    if (place === undefined) throw new Error('nothing to press');
    fireEvent.click(place);
    await moment();
    expect(told().state).toEqual(replayed(told(), script));
  }
}

test('a way is chosen, the run goes to its end, and the engine is that of the kiosk after every event', async () => {
  const lesson = lessonOf('tra-cuu-ho-so');
  render(<TakeHome lesson={lesson} />);
  expect(screen.getByText(/^Bản\stập, không\sphải\strang\sthật$/)).toBeTruthy();
  await press(/Làm\stheo/);
  await follow('tra-cuu-ho-so');
  expect(told().state.phase).toBe('finished');
  expect(told().events.length).toBeGreaterThan(3);
  expect(screen.getByRole('heading', { level: 1, name: /^(Làm\sđược\srồi!|Đã\stập\sxong.)$/ })).toBeTruthy();
  // Where the real page is: as text, and as a code with a name.
  expect(screen.getByText(lesson.qr.address)).toBeTruthy();
  expect(screen.getByRole('img', { name: new RegExp(lesson.qr.host) })).toBeTruthy();
  expect(document.querySelector('a')).toBeNull();
});

test('watched, it goes by itself, and its clock is in the log of events too', async () => {
  render(<TakeHome lesson={lessonOf('tra-cuu-ho-so')} />);
  await press(/Xem/);
  for (let step = 0; step < 2; step += 1)
    await act(async () => {
      await vi.advanceTimersByTimeAsync(8_000);
    });
  expect(told().events.filter(({ kind }) => kind === 'play').length).toBeGreaterThan(1);
  expect(told().state).toEqual(replayed(told(), 'tra-cuu-ho-so'));
});

describe('the test', () => {
  const offered = (): boolean => screen.getByRole('button', { name: /^Kiểm\stra/ }).getAttribute('aria-disabled') === null;

  test('is not there where the kiosk has none', () => {
    render(<TakeHome lesson={lessonOf('tra-cuu-ho-so')} />);
    expect(offered()).toBe(false);
  });

  test('is there until the content is too old, also on a day the kiosk knows nothing of', () => {
    const lesson = lessonOf('dang-ky-ket-hon');
    render(<TakeHome lesson={lesson} />);
    expect(offered()).toBe(true);
    cleanup();
    vi.setSystemTime(Date.parse(`${lesson.testUntil}T00:00:00+07:00`));
    render(<TakeHome lesson={lesson} />);
    expect(offered()).toBe(false);
  });
});

test('who stops in the midst is asked first, and is back at the choice', async () => {
  render(<TakeHome lesson={lessonOf('tra-cuu-ho-so')} />);
  await press(/Tự\slàm/);
  await press(/^Thôi\stập$/);
  await act(async () => {
    await vi.dynamicImportSettled();
  });
  await moment();
  await press(/^Dừng\stập$/);
  expect(screen.getByRole('heading', { level: 2, name: /^Chọn\scách\stập$/ })).toBeTruthy();
});

test('the other language and larger letters, on every page; nothing of it is kept', async () => {
  const stored = [vi.spyOn(Storage.prototype, 'setItem'), vi.spyOn(document, 'cookie', 'set')];
  render(<TakeHome lesson={lessonOf('tra-cuu-ho-so')} />);
  await press('English');
  expect(screen.getByText('For practice, not the real page')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  await press('Text size: Normal');
  expect(document.documentElement.dataset['text']).toBe('large');
  for (const spy of stored) expect(spy).not.toHaveBeenCalled();
});

test('a file that is damaged says so', () => {
  render(<TakeHome lesson={null} />);
  expect(screen.getByText(/^Tệp\snày\sbị\shỏng/)).toBeTruthy();
});
