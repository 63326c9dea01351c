import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import { beginPresentation } from '#core/presentation/presentation.ts';
import { smallMeeting } from '#support/small-meeting.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { usePresentation } from './use-presentation.ts';

const { plan } = smallMeeting();
const standing = (at: number): PresentationNow => ({
  plan,
  state: { ...beginPresentation('buoi'), at },
  running: 0,
  room: true,
});
const PLACES = [{ id: 'chi-bo-1', kind: 'chi-bo', name: 'Branch 1' }] as const;
const NEVER = (): number => 0;

test('what was pushed while an answer was on its way is newer than it; the places come with the answer alone', async () => {
  let answer: (value: unknown) => void = () => {};
  let push: (event: unknown) => void = () => {};
  const client = {
    call: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    listen: (listener: (event: unknown) => void) => {
      push = listener;
      return () => {};
    },
    onConnection: (watcher: (stands: boolean) => void) => {
      watcher(true);
      return () => {};
    },
  } as unknown as KioskClient;
  const { result } = renderHook(() => usePresentation(client, NEVER));
  act(() => push({ name: 'presentation.changed', data: standing(5) }));
  await act(async () =>
    answer({ ok: true, value: { surface: 'presenter', now: { ...standing(4), places: PLACES, demo: true } } }),
  );
  expect([result.current.surface, result.current.now?.state.at, result.current.now?.places]).toEqual(['presenter', 5, PLACES]);
  act(() => push({ name: 'presentation.changed', data: standing(6) }));
  expect([result.current.now?.state.at, result.current.now?.places, result.current.now?.demo]).toEqual([6, PLACES, true]);
});
