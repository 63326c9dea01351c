import { expect, test } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { createPrintTokens, TOKEN_LIFE } from './print-tokens.ts';

const slip = { kind: 'slip', slip: { code: '1.001193' } } as PrintedDocument;

test('a token opens its document once', () => {
  const tokens = createPrintTokens(createFakeClock(), systemIds);
  const token = tokens.issue(slip);
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(tokens.take(token)).toBe(slip);
  expect(tokens.take(token)).toBeNull();
  expect(tokens.take('unknown')).toBeNull();
});

test('a token lives a minute by a clock that cannot jump', () => {
  const clock = createFakeClock();
  const tokens = createPrintTokens(clock, systemIds);
  const young = tokens.issue(slip);
  clock.jumpTo(clock.now() + 10 * TOKEN_LIFE);
  clock.advance(TOKEN_LIFE - 1);
  expect(tokens.take(young)).toBe(slip);
  const old = tokens.issue(slip);
  clock.advance(TOKEN_LIFE);
  expect(tokens.take(old)).toBeNull();
});

test('a revoked token opens nothing', () => {
  const tokens = createPrintTokens(createFakeClock(), systemIds);
  const token = tokens.issue(slip);
  tokens.revoke(token);
  expect(tokens.take(token)).toBeNull();
});
