import { expect, test } from 'vitest';
import { createPinHasher, pinHash, STRONG } from './pin-hasher.ts';

const fast = createPinHasher({ N: 16, r: 8, p: 1 });

test('tells the right PIN from a wrong one', async () => {
  const hash = await fast.hash('483920');
  expect(await fast.matches('483920', hash)).toBe(true);
  expect(await fast.matches('483921', hash)).toBe(false);
  expect(await fast.matches('', hash)).toBe(false);
});

test('two hashes of one PIN have nothing in common, and neither holds the PIN', async () => {
  const [first, second] = [await fast.hash('483920'), await fast.hash('483920')];
  expect(first.salt).not.toBe(second.salt);
  expect(first.key).not.toBe(second.key);
  expect(JSON.stringify(first)).not.toContain('483920');
});

test('an older, cheaper hash is still understood', async () => {
  const old = await createPinHasher({ N: 8, r: 4, p: 1 }).hash('483920');
  expect(pinHash.parse(JSON.parse(JSON.stringify(old)))).toEqual(old);
  expect(await fast.matches('483920', old)).toBe(true);
});

test('the real cost works within its memory limit', async () => {
  expect(STRONG).toEqual({ N: 131_072, r: 8, p: 1 });
  const strong = createPinHasher();
  expect(await strong.matches('483920', await strong.hash('483920'))).toBe(true);
});

test('a file cannot ask for more work than the machine has', () => {
  const hash = { algorithm: 'scrypt', N: 2 ** 21, r: 8, p: 1, salt: 'x'.repeat(22), key: 'x'.repeat(43) };
  expect(pinHash.safeParse(hash).success).toBe(false);
  expect(pinHash.safeParse({ ...hash, N: 2 ** 17 }).success).toBe(true);
});
