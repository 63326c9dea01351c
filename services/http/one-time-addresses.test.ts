import { expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { createOneTimeAddresses } from './one-time-addresses.ts';

const tokenOf = (path: string): string => path.slice('/open/'.length);

test('an address opens once', () => {
  const addresses = createOneTimeAddresses(createFakeClock(), systemIds);
  const token = tokenOf(addresses.mint('print', '/print/x'));
  expect(addresses.use(token)).toEqual({ surface: 'print', next: '/print/x' });
  expect(addresses.use(token)).toBeNull();
});

test('an address does not wait for ever, and an unknown one opens nothing', () => {
  const clock = createFakeClock();
  const addresses = createOneTimeAddresses(clock, systemIds);
  const token = tokenOf(addresses.mint('kiosk'));
  clock.advance(10 * 60_000);
  expect(addresses.use(token)).toBeNull();
  expect(addresses.use('')).toBeNull();
});
