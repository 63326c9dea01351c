import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ContentPanel } from './ContentPanel.tsx';

const row = (procedure: string, freshness: string, checked: unknown = null) => ({
  procedure,
  name: { vi: procedure, en: procedure },
  sourceDate: '2026-07',
  checked,
  freshness,
});

async function panel(answer: unknown): Promise<void> {
  const client = { call: async () => answer };
  await act(async () => {
    render(
      <LanguageProvider language="en">
        <KioskContext value={{ client, look: { layout: 'normal' } } as unknown as Kiosk}>
          <ContentPanel />
        </KioskContext>
      </LanguageProvider>,
    );
  });
}

test('what must be looked at again is counted, marked and said, with both its dates', async () => {
  const procedures = [
    row('wedding', 'stale'),
    row('birth', 'ageing', { date: '2026-09-20', staff: 'cb-1' }),
    row('copies', 'fresh', { date: '2026-11-25', staff: 'cb-2' }),
  ];
  await panel({ ok: true, value: { procedures } });
  expect(screen.getByText('2 to be checked again')).toBeDefined();
  expect(screen.getByText(/1 older than 180 days/)).toBeDefined();
  const cells = screen
    .getAllByRole('row')
    .slice(1)
    .map((one) => [...one.children].map((cell) => cell.textContent));
  expect(cells).toEqual([
    ['wedding', '07/2026', 'Never', 'Too old', 'Open'],
    ['birth', '07/2026', '20/09/2026, cb-1', 'Check again', 'Open'],
    ['copies', '07/2026', '25/11/2026, cb-2', 'Recent', 'Open'],
  ]);
});

test('without content it says so', async () => {
  await panel({ ok: false, error: 'content-missing' });
  expect(screen.getByText('There is no content on this machine.')).toBeDefined();
});
