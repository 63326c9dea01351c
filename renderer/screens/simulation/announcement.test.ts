import { expect, test } from 'vitest';
import { advance, start } from '#core/simulation/engine.ts';
import type { SimulationEvent, SimulationState } from '#core/simulation/types.ts';
import { createTranslate } from '#renderer/language/translate.ts';
import { realContent } from '#support/real-content.ts';
import { announcement } from './announcement.ts';

const pack = await realContent();
const found = pack.scripts.find(({ id }) => id === 'dang-nhap-vneid');
if (found === undefined) throw new Error('No such lesson');
const script = found;
const said = (state: SimulationState): string =>
  announcement(script, state, null, createTranslate('vi'), ({ vi }) => vi).replaceAll('\u00a0', ' ');
const run = (state: SimulationState, ...events: readonly SimulationEvent[]): SimulationState =>
  events.reduce((former, event) => advance(script, former, event), state);

test('a step says where one is and what to press, without the marks of the page', () => {
  expect(said(start(script, 'guided'))).toBe('Bước 1 trên 4. Bấm nút Đăng nhập.');
});

test('what came of a press is said before the next step', () => {
  expect(said(run(start(script, 'guided'), { kind: 'tap', target: 'dang-nhap' }))).toBe(
    'Đúng rồi ạ! Bước 2 trên 4. Bấm ô Số định danh cá nhân, nhập số mẫu.',
  );
});

test('who works alone hears the part, and the way only when asked for', () => {
  const alone = start(script, 'practice');
  expect(said(alone)).toBe('Bước 1 trên 4. Chặng này: Vào trang đăng nhập.');
  expect(said(run(alone, { kind: 'ask-hint' }))).toMatch(/Tìm nút đậm màu/);
});

test('a rest, another device and a fault are said as well', () => {
  const watched: string[] = [];
  let state = start(script, 'watch', { faults: ['ma-xac-nhan.nhap-ma.het-han'], drill: false, answers: {}, only: null });
  for (let turn = 0; turn < 40 && state.phase !== 'finished'; turn += 1) {
    watched.push(said(state));
    state = advance(script, state, { kind: state.phase === 'resting' ? 'next-segment' : 'play' });
  }
  expect(watched).toContain('Xong chặng 1. Nghỉ một chút cũng được. Chặng tiếp theo: Lấy mã trên điện thoại.');
  expect(watched.some((words) => words.includes('Nay mời nhìn sang trang web. Bước 2 trên 2.'))).toBe(true);
  expect(watched.every((words) => words !== '')).toBe(true);
});

test('of a fault the way back is said at once; a test keeps it for itself', () => {
  const fault = script.segments
    .flatMap(({ groups }) => groups)
    .flatMap(({ steps }) => steps)
    .flatMap(({ faults }) => faults)[0];
  if (fault === undefined) throw new Error('No fault');
  const plan = { faults: [fault.id], drill: true, answers: {}, only: null };
  expect(said(start(script, 'guided', plan))).toBe(`Có trục trặc, không sao ạ. ${fault.title.vi}. Cách sửa: ${fault.repair.vi}`);
  expect(said(start(script, 'test', plan))).toBe(`Có trục trặc, không sao ạ. ${fault.title.vi}.`);
});
