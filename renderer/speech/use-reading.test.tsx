import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { useReading } from './use-reading.ts';

const said: string[] = [];
const open: Utterance[] = [];
class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
let recorded: readonly string[] = [];
const played: (string | undefined)[] = [];
const call = (name: string, input: { readonly text?: string }): Promise<unknown> => {
  if (name !== 'speech.clip') return Promise.resolve({ ok: true, value: { languages: [], texts: { vi: recorded, en: [] } } });
  played.push(input.text);
  return Promise.resolve({ ok: false, error: 'no-clip' });
};
const client = { call } as unknown as KioskClient;
const MANNER = { language: 'vi', speed: 2, volume: 1 } as const;
const heard = (): void => {};

beforeEach(() => {
  said.length = 0;
  played.length = 0;
  recorded = [];
  open.length = 0;
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'vi-VN', localService: true, name: 'v' }],
    speak: (utterance: Utterance) => {
      said.push(utterance.text);
      open.push(utterance);
    },
    cancel: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  });
});
afterEach(() => void vi.unstubAllGlobals());

function Lesson({ step }: { readonly step: number }) {
  const { toggle, available } = useReading(client, MANNER, 'lesson', false, heard);
  return (
    <>
      <main>
        <aside data-read-first>
          <p>Bước {step}.</p>
        </aside>
      </main>
      {available && (
        <button type="button" data-reading onClick={toggle}>
          Nghe
        </button>
      )}
    </>
  );
}

async function readFirst() {
  const { rerender } = render(<Lesson step={1} />);
  await act(async () => {});
  await act(async () => void fireEvent.click(screen.getByRole('button')));
  expect(said).toEqual(['Bước một.']);
  return rerender;
}

test('a lesson that goes on by itself takes the voice along', async () => {
  const rerender = await readFirst();
  rerender(<Lesson step={2} />);
  await act(async () => {});
  expect(said).toEqual(['Bước một.', 'Bước hai.']);
});

test('what changes because of a touch is not read on its own', async () => {
  await readFirst();
  await act(async () => {
    window.dispatchEvent(new Event('pointerdown'));
    // Before the page has taken note that it is silent.
    const words = document.querySelector('aside p');
    if (words !== null) words.textContent = 'Bước 2.';
    await Promise.resolve();
  });
  expect(said).toEqual(['Bước một.']);
});

test('also when all of a step was said before the next one came', async () => {
  const rerender = await readFirst();
  while (open.length > 0) {
    await act(async () => {
      open.shift()?.dispatchEvent(new Event('end'));
      await new Promise((done) => setTimeout(done));
    });
  }
  const before = said.length;
  rerender(<Lesson step={2} />);
  await act(async () => {});
  expect(said.slice(before)).toEqual(['Bước hai.']);
});

test('a control of the voice is no touch that silences it', async () => {
  const rerender = await readFirst();
  await act(async () => void screen.getByRole('button').dispatchEvent(new Event('pointerdown', { bubbles: true })));
  rerender(<Lesson step={2} />);
  await act(async () => {});
  expect(said).toEqual(['Bước một.', 'Bước hai.']);
});

test('recordings alone are enough for the control, and are asked for as they are written; without either it is not there', async () => {
  vi.stubGlobal('speechSynthesis', { getVoices: () => [] });
  const { unmount } = render(<Lesson step={1} />);
  await act(async () => {});
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  recorded = ['Bước 1.'];
  render(<Lesson step={1} />);
  await act(async () => {});
  await act(async () => void fireEvent.click(screen.getByRole('button')));
  expect(played).toEqual(['Bước 1.']);
  expect(said).toEqual([]);
});
