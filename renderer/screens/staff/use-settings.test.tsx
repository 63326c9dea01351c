import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import type { KioskClient } from '#renderer/client/client.ts';
import { useSettings } from './use-settings.ts';

const first = { kiosk: 'kiosk-1', office: {}, setup: { at: 'hours' } } as unknown as Settings;

/** A service that answers a save when it is let. */
function open() {
  let disk = first;
  const waiting: ((works: boolean) => void)[] = [];
  const client = {
    listen: () => () => {},
    call: async (name: string, input: { readonly settings: Settings }) => {
      if (name === 'settings.read') return { ok: true, value: { settings: disk } };
      const works = await new Promise<boolean>((done) => waiting.push(done));
      if (!works) return { ok: false, error: 'storage-failed' };
      disk = input.settings;
      return { ok: true, value: { settings: disk } };
    },
  } as unknown as KioskClient;
  const kiosk = { client } as unknown as Kiosk;
  const { result } = renderHook(() => useSettings(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => <KioskContext value={kiosk}>{children}</KioskContext>,
  });
  const answer = async (works = true): Promise<void> => {
    await waitFor(() => expect(waiting).not.toHaveLength(0));
    await act(async () => waiting.shift()?.(works));
  };
  return { result, answer, disk: () => disk };
}

test('two changes made before the first is stored are both kept', async () => {
  const { result, answer, disk } = open();
  await waitFor(() => expect(result.current.value).toEqual(first));
  act(() => {
    result.current.save({ ...first, office: { phone: '1' } });
    result.current.save({ ...first, setup: { at: 'khu' } });
  });
  await answer();
  expect(result.current.saved).toBe('saved');
  await answer();
  expect(disk()).toEqual({ ...first, office: { phone: '1' }, setup: { at: 'khu' } });
  expect(result.current.value).toEqual(disk());
  // Going on to another step is nothing that was changed.
  expect(result.current.saved).toBe('untouched');
});

test('a change that could not be stored is not shown, and takes none of the others with it', async () => {
  const { result, answer, disk } = open();
  await waitFor(() => expect(result.current.value).toEqual(first));
  const answers: boolean[] = [];
  act(() => {
    result.current.save({ ...first, office: { phone: '1' } }, (stored) => answers.push(stored));
    result.current.save({ ...first, kiosk: 'sanh-1' }, (stored) => answers.push(stored));
  });
  await answer(false);
  expect(result.current.saved).toBe('not-saved');
  expect(answers).toEqual([false]);
  await answer();
  // Each is told of its own.
  expect(answers).toEqual([false, true]);
  expect(disk()).toEqual({ ...first, kiosk: 'sanh-1' });
  expect(result.current.value).toEqual(disk());
});
