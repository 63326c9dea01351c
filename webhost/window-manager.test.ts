import { expect, test } from 'vitest';
import { lacksWindowManager } from './window-manager.ts';

test.each([
  ['_NET_SUPPORTING_WM_CHECK:  not found.\n', true],
  ['_NET_SUPPORTING_WM_CHECK:  no such atom on any window.\n', true],
  ['_NET_SUPPORTING_WM_CHECK(WINDOW): window id # 0x20000e\n', false],
  // No such program, no such display: nothing is claimed.
  [null, false],
])('%j: %s', async (answer, lacking) => {
  expect(await lacksWindowManager(async () => answer)).toBe(lacking);
});
