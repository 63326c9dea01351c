import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { KioskContext, type Kiosk } from './kiosk-context.tsx';
import { forgetContent, forgetOtherDays, useProcedure, useScript } from './use-content.ts';

type Answer = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: string };
const away: Answer = { ok: false, error: 'unreachable' };

/** A service that gives the answers in turn, then one that names what was asked. */
function service(...answers: Answer[]) {
  const asked: string[] = [];
  const client = {
    call: (_: string, { id }: { readonly id: string }) => {
      asked.push(id);
      return Promise.resolve(answers.shift() ?? { ok: true, value: `${id} ${asked.length}` });
    },
  } as unknown as KioskClient;
  return { client, asked };
}

function Reader({ id }: { readonly id: string }) {
  const loaded = useProcedure(id);
  return <p>{loaded.status === 'ready' ? (loaded.value as unknown as string) : loaded.status}</p>;
}

const page = (client: KioskClient, id: string) => (
  <KioskContext value={{ client } as Kiosk}>
    <Reader id={id} />
  </KioskContext>
);
const words = (): string => screen.getByRole('paragraph').textContent;
const pass = (milliseconds: number): Promise<unknown> => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('content is awaited, then shown', async () => {
  const { client } = service();
  render(page(client, 'birth'));
  expect(words()).toBe('loading');
  await pass(0);
  expect(words()).toBe('birth 1');
});

test('what was read once is there at once the next time, without asking again', async () => {
  const { client, asked } = service();
  const first = render(page(client, 'birth'));
  await pass(0);
  first.unmount();
  render(page(client, 'birth'));
  expect(words()).toBe('birth 1');
  await pass(0);
  expect(asked).toEqual(['birth']);
});

test('new content is asked for after the old was forgotten', async () => {
  const { client } = service();
  const first = render(page(client, 'birth'));
  await pass(0);
  first.unmount();
  forgetContent(client);
  render(page(client, 'birth'));
  expect(words()).toBe('loading');
  await pass(0);
  expect(words()).toBe('birth 2');
});

test('a visit on the same day in Việt Nam finds what was read, one on the next day asks again: fees change by date', async () => {
  // 23:30 on New Year's Eve there.
  vi.setSystemTime(Date.parse('2026-12-31T16:30:00Z'));
  const { client, asked } = service();
  const visit = async (): Promise<void> => {
    forgetOtherDays(client);
    const shown = render(page(client, 'card'));
    await pass(0);
    shown.unmount();
  };
  await visit();
  await visit();
  expect(asked).toEqual(['card']);
  vi.setSystemTime(Date.parse('2026-12-31T17:01:00Z'));
  await visit();
  await visit();
  expect(asked).toEqual(['card', 'card']);
});

test('a service that is away is asked again every second and a half', async () => {
  const { client, asked } = service(away, away);
  render(page(client, 'birth'));
  await pass(0);
  expect(words()).toBe('unreachable');
  await pass(1499);
  expect(asked).toHaveLength(1);
  await pass(1);
  expect(asked).toHaveLength(2);
  await pass(1500);
  expect(words()).toBe('birth 3');
  await pass(60_000);
  expect(asked).toHaveLength(3);
});

test('content that does not exist is missing, and is not asked for again and again', async () => {
  const { client, asked } = service({ ok: false, error: 'content-missing' });
  render(page(client, 'birth'));
  await pass(60_000);
  expect(words()).toBe('missing');
  expect(asked).toEqual(['birth']);
});

test('the next procedure never shows the words of the one before', async () => {
  const { client } = service();
  const { rerender } = render(page(client, 'birth'));
  await pass(0);
  rerender(page(client, 'death'));
  expect(words()).toBe('loading');
  await pass(0);
  expect(words()).toBe('death 2');
});

test('an answer that comes after the screen was left is neither shown on the next nor asked for again', async () => {
  const { client, asked } = service(away);
  const { rerender } = render(page(client, 'birth'));
  rerender(page(client, 'death'));
  await pass(5000);
  expect(words()).toBe('death 2');
  expect(asked).toEqual(['birth', 'death']);
});

test('a screen that is gone asks no more', async () => {
  const { client, asked } = service(away);
  const { unmount } = render(page(client, 'birth'));
  await pass(0);
  unmount();
  await pass(60_000);
  expect(asked).toHaveLength(1);
});

test('a lesson that is opened has its pictures on their way', async () => {
  const asked: string[] = [];
  vi.stubGlobal(
    'Image',
    class extends EventTarget {
      set src(address: string) {
        asked.push(address);
      }
    },
  );
  const pictures = { 'a.png': { address: '/pictures/a.png', width: 1, height: 1 } };
  const client = {
    call: () => Promise.resolve({ ok: true, value: { id: 'bai', screens: { trang: { pictures } } } }),
  } as unknown as KioskClient;
  const Opener = () => <p>{useScript('bai').status}</p>;
  render(
    <KioskContext value={{ client } as Kiosk}>
      <Opener />
    </KioskContext>,
  );
  expect(asked).toEqual([]);
  await pass(0);
  expect(words()).toBe('ready');
  expect(asked).toEqual(['/pictures/a.png']);
  vi.unstubAllGlobals();
});

test('what came from the shelf is asked for again when it was forgotten while it is shown', async () => {
  const { client } = service();
  const first = render(page(client, 'birth'));
  await pass(0);
  first.unmount();
  const second = render(page(client, 'birth'));
  expect(words()).toBe('birth 1');
  forgetContent(client);
  second.rerender(page(client, 'birth'));
  await pass(0);
  expect(words()).toBe('birth 2');
});
