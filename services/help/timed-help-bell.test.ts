import { expect, test } from 'vitest';
import { SECOND } from '#core/basics/durations.ts';
import type { HelpState } from '#core/contract/shapes.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createHelpBell } from './timed-help-bell.ts';

function ring() {
  const clock = createFakeClock();
  const bell = createHelpBell(clock);
  const heard: HelpState[] = [];
  bell.onChange((help) => heard.push(help));
  return { clock, bell, heard };
}

test('called, and unanswered after a minute', () => {
  const { clock, bell, heard } = ring();
  expect(bell.state()).toBe('none');
  expect(bell.call()).toBe('called');
  clock.advance(60 * SECOND - 1);
  expect(bell.state()).toBe('called');
  clock.advance(1);
  expect(bell.state()).toBe('unanswered');
  expect(heard).toEqual(['called', 'unanswered']);
});

test('ringing again while it rings does not push the minute back', () => {
  const { clock, bell, heard } = ring();
  bell.call();
  clock.advance(40 * SECOND);
  bell.call();
  clock.advance(20 * SECOND);
  expect(bell.state()).toBe('unanswered');
  expect(heard).toEqual(['called', 'unanswered']);
});

test('an answer stops the minute, also a late one', () => {
  const { clock, bell } = ring();
  bell.call();
  expect(bell.answer('coming')).toBe('coming');
  clock.advance(120 * SECOND);
  expect(bell.state()).toBe('coming');
  expect(bell.call()).toBe('called');
  clock.advance(60 * SECOND);
  expect(bell.answer('coming')).toBe('coming');
  expect(bell.answer('none')).toBe('none');
});

test('a call taken back brings nobody', () => {
  const { clock, bell, heard } = ring();
  bell.call();
  expect(bell.answer('none')).toBe('none');
  expect(bell.answer('coming')).toBe('none');
  clock.advance(120 * SECOND);
  expect(heard).toEqual(['called', 'none']);
});
