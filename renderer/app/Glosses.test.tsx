import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { GlossScope } from '#renderer/ui/gloss-context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Glosses } from './Glosses.tsx';
import { KioskContext, type Kiosk } from './kiosk-context.tsx';

const GLOSS = { id: 'tep', words: ['tệp'], en: [], gloss: { vi: 'Giấy trong máy.', en: 'A file.' } };

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

function show(call: () => Promise<unknown>) {
  const kiosk = { client: { call } as unknown as KioskClient } as Kiosk;
  render(
    <LanguageProvider language="vi">
      <KioskContext value={kiosk}>
        <Glosses>
          <GlossScope>
            <Counter />
            <GlossedText text="Chọn tệp." />
          </GlossScope>
        </Glosses>
      </KioskContext>
    </LanguageProvider>,
  );
}

test('a screen does not wait for the glosses, and keeps what was done on it when they come', async () => {
  let arrive: (answer: unknown) => void = () => {};
  show(() => new Promise((resolve) => (arrive = resolve)));
  fireEvent.click(screen.getByRole('button', { name: '0' }));
  expect(screen.queryByRole('button', { name: 'tệp' })).toBeNull();
  arrive({ ok: true, value: [GLOSS] });
  expect(await screen.findByRole('button', { name: 'tệp' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '1' })).toBeTruthy();
});

test('without any the text is plain', async () => {
  show(() => Promise.resolve({ ok: false, error: 'content-missing' }));
  await Promise.resolve();
  expect(screen.getByText(/Chọn/).textContent).toContain('Chọn tệp.');
  expect(screen.queryByRole('button', { name: 'tệp' })).toBeNull();
});
