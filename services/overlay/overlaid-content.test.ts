import { expect, test } from 'vitest';
import { withHidden } from '#core/overlay/history.ts';
import type { Corrections } from '#core/overlay/value.ts';
import { fixedContent } from '#services/content/fixed-content.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { realContent } from '#support/real-content.ts';
import { overlaidContent } from './overlaid-content.ts';

const pack = await realContent();
const ID = 'dang-ky-khai-sinh';

test('the pack is made anew when the office speaks, and only then', () => {
  let corrections: Corrections = {};
  const content = overlaidContent(fixedContent(pack), { corrections: () => corrections }, createFakeClock());
  expect(content.pack()).toBe(pack);
  const by = { staff: 'lan', madeAt: '2026-11-26T02:00:00.000Z', beneath: null };
  corrections = withHidden(corrections, { procedure: ID, place: 'facts/fee' }, by);
  const spoken = content.pack();
  expect(spoken?.procedures.find(({ id }) => id === ID)?.facts?.fee).toMatchObject({ text: { vi: 'Mời hỏi cán bộ' } });
  expect(content.pack()).toBe(spoken);
  corrections = {};
  expect(content.pack()).toBe(pack);
});

test('without content there is nothing to say anything over', () => {
  const content = overlaidContent(fixedContent(null), { corrections: () => ({}) }, createFakeClock());
  expect(content.pack()).toBeNull();
  expect(content.problem()).toBe('missing');
});
