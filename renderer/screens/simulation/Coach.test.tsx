import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Step } from '#core/content/pack.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import type { Rung, SimulationEvent, SimulationState } from '#core/simulation/types.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Coach, type CoachProps } from './Coach.tsx';

const both = (text: string) => ({ vi: text, en: text });
const step: Step = {
  id: 'buoc',
  on: 'page',
  do: 'type',
  target: 'so',
  say: both('Nhập ô **Số**.'),
  why: both('Vì cần số.'),
  hint: both('Ô thứ nhất.'),
  critical: false,
  also: [],
  mistakes: [],
  faults: [],
};
const stateOf = (rung: Rung, more: Partial<SimulationState> = {}): SimulationState => ({
  scriptId: 'bai',
  rung,
  plan: SMOOTH,
  trouble: null,
  mended: [],
  phase: 'working',
  answers: {},
  segment: 0,
  group: 0,
  doneInGroup: [],
  current: 'buoc',
  values: {},
  misses: 0,
  hint: 0,
  repeat: false,
  feedback: null,
  offered: false,
  pricing: false,
  paused: false,
  helped: {},
  marks: {},
  hints: 0,
  hand: false,
  ...more,
});

function show(state: SimulationState, more: Partial<CoachProps> = {}) {
  const send = vi.fn<(event: SimulationEvent) => void>();
  render(
    <LanguageProvider language="vi">
      <Coach
        state={state}
        step={step}
        progress={{ segment: 1, segments: 2, step: 2, steps: 5 }}
        repair={null}
        label={both('Số')}
        sample="0000"
        goal={{ script: both('Nộp hồ sơ mẫu.'), part: both('Điền tờ khai') }}
        data={[
          { step: 'buoc', kind: 'type', label: both('Số'), value: both('0000'), done: false },
          { step: 'tich', kind: 'tick', label: both('Đồng ý'), value: null, done: true },
        ]}
        turn={null}
        pace={{ milliseconds: 8000, slower: () => {}, faster: null }}
        assisting={false}
        send={send}
        onLeave={() => {}}
        first={false}
        {...more}
      />
    </LanguageProvider>,
  );
  return send;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('who works alone', () => {
  test.each(['practice', 'test'] as const)('%s: is told the goal and the part, not what to press', (rung) => {
    show(stateOf(rung));
    expect(screen.getByText('Nộp hồ sơ mẫu.')).toBeTruthy();
    expect(screen.getByText('Điền tờ khai')).toBeTruthy();
    expect(screen.queryByText(/Nhập ô/)).toBeNull();
    expect(screen.queryByText('Vì cần số.')).toBeNull();
  });

  test('has the sample card, with what is done ticked', () => {
    show(stateOf('practice'));
    const [open, done] = screen.getAllByRole('listitem');
    expect(open?.textContent).toBe('Hãy nhập · Số0000');
    expect(done?.textContent).toMatch(/^Hãy chạm vào ôĐồng ýxong\srồi$/);
  });

  test('gets words with the first hint', () => {
    show(stateOf('practice', { hint: 1 }));
    expect(screen.getByText('Ô thứ nhất.')).toBeTruthy();
    expect(screen.queryByText('Điền tờ khai')).toBeNull();
  });
});

describe('who is led', () => {
  test('is told what to press and why, with the sample on its card', () => {
    show(stateOf('guided'));
    expect(screen.getByText(/Nhập ô/)).toBeTruthy();
    expect(screen.getByText('Vì cần số.')).toBeTruthy();
    expect(screen.getByText('0000')).toBeTruthy();
    expect(screen.queryByText('Nộp hồ sơ mẫu.')).toBeNull();
  });

  test.each([
    ['phone', /^Nay mời nhìn sang/],
    ['page', /^Nay mời nhìn sang/],
    ['paper', /^Nay mời nhìn sang tờ giấy/],
  ] as const)('is told to turn to the %s', (turn, words) => {
    show(stateOf('guided'), { turn });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('who watches', () => {
  test('may go slower, and is told where it goes no faster', async () => {
    const slower = vi.fn<() => void>();
    const send = show(stateOf('watch'), { pace: { milliseconds: 4000, slower, faster: null } });
    await press('Chậm hơn');
    expect(slower).toHaveBeenCalledOnce();
    expect(screen.getByText(/nhanh\snhất/)).toBeTruthy();
    await press('Tạm dừng');
    expect(send.mock.calls).toEqual([[{ kind: 'pause' }]]);
  });

  test('sees no clock and no number of seconds', () => {
    show(stateOf('watch'));
    expect(screen.getByRole('complementary').textContent).not.toMatch(/giây|phút|\d+\s*s\b/);
  });
});

describe('the hand', () => {
  test('is there only while staff stand beside', async () => {
    const send = show(stateOf('guided'), { assisting: true });
    await userEvent.click(screen.getByRole('button', { name: /^Cán\sbộ\slàm\sgiúp$/ }));
    expect(send.mock.calls).toEqual([[{ kind: 'hand', on: true }]]);
  });

  test('is not shown to a visitor alone', () => {
    show(stateOf('guided'));
    expect(screen.queryByRole('button', { name: /Cán\sbộ/ })).toBeNull();
  });

  test('says when it is on', () => {
    show(stateOf('practice', { hand: true }), { assisting: true });
    expect(screen.getByRole('button', { name: /^Cán\sbộ\sđang\slàm\sgiúp$/ }).getAttribute('aria-pressed')).toBe('true');
  });
});

test('a step that is only looked at has a button to go on', async () => {
  const send = show(stateOf('practice'), { step: { ...step, do: 'wait' }, sample: null, data: [] });
  await press('Đã thấy, xem tiếp');
  expect(send.mock.calls).toEqual([[{ kind: 'waited' }]]);
});

test('a press while there is only something to look at is no mistake', () => {
  const { do: _do, target: _target, ...rest } = step;
  show(stateOf('guided', { feedback: { kind: 'miss', at: 'tat' } }), { step: { ...rest, do: 'wait' } });
  expect(screen.getByText('Bước này chỉ xem thôi ạ')).toBeTruthy();
  expect(screen.queryByText(/Chưa đúng chỗ/)).toBeNull();
});
