import { type Ask, ask } from './ask.ts';

/**
 * Whether an X11 screen surely has no window manager; without one a browser's full screen covers only a part of it.
 * False where it cannot be known.
 */
export async function lacksWindowManager(question: Ask = ask): Promise<boolean> {
  const answer = await question('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK']);
  return answer !== null && /not found|no such atom/i.test(answer);
}
