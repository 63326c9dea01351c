import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { useReading } from './use-reading.ts';

const said: string[] = [];
class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
const client = { call: () => Promise.resolve({ ok: true, value: { languages: [] } }) } as unknown as KioskClient;
const MANNER = { language: 'vi', speed: 2, volume: 1 } as const;
const heard = (): void => {};

beforeEach(() => {
  said.length = 0;
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'vi-VN', localService: true, name: 'v' }],
    speak: ({ text }: Utterance) => said.push(text),
    cancel: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  });
});
afterEach(() => void vi.unstubAllGlobals());

function Lesson({ step }: { readonly step: number }) {
  const { toggle } = useReading(client, MANNER, 'lesson', false, heard);
  return (
    <>
      <main>
        <aside data-read-first>
          <p>Bước {step}.</p>
        </aside>
      </main>
      <button type="button" onClick={toggle}>
        Nghe
      </button>
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
