import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ProcedureTiles } from './ProcedureTiles.tsx';
import { KioskContext, type Kiosk } from './kiosk-context.tsx';
import { ActionsContext, type Actions } from './use-actions.ts';

const card = (id: string, area: string) =>
  ({
    id,
    area,
    icon: 'baby',
    name: { vi: `Việc ${id}`, en: `Task ${id}` },
    summary: { vi: 'Một câu.', en: `About ${id}.` },
  }) as unknown as ProcedureCard;

const CARDS = [card('birth', 'procedures'), card('zalo', 'skills')];

function show(language: 'vi' | 'en', page = 0, many: readonly ProcedureCard[] = CARDS) {
  const on = { go: vi.fn(), back: vi.fn(), turn: vi.fn() };
  const kiosk = { look: { layout: 'normal' } } as unknown as Kiosk;
  render(
    <LanguageProvider language={language}>
      <KioskContext value={kiosk}>
        <ActionsContext value={on as unknown as Actions}>
          <ProcedureTiles title="Choose" lead="Which one?" groups={[{ title: null, items: many }]} page={page} onTurn={on.turn} />
        </ActionsContext>
      </KioskContext>
    </LanguageProvider>,
  );
  return on;
}

test('each tile names its procedure, says what it is about, and opens it', () => {
  const { go } = show('en');
  expect(screen.getByRole('heading', { level: 1, name: 'Choose' })).toBeTruthy();
  expect(screen.getAllByRole('button').map((tile) => tile.textContent)).toEqual([
    'Task birthAbout birth.',
    'Task zaloAbout zalo.',
  ]);
  fireEvent.click(screen.getByRole('button', { name: /Task zalo/ }));
  expect(go.mock.calls).toEqual([[{ name: 'procedure', id: 'zalo' }]]);
});

test('the tiles speak the language of the visit', () => {
  show('vi');
  expect(screen.getByRole('button', { name: /Việc birth/ })).toBeTruthy();
});

const MANY = Array.from({ length: 8 }, (_, index) => card(String(index + 1), 'skills'));

test('what does not fit stands on a further page, which is named', () => {
  const { turn } = show('en', 0, MANY);
  expect(screen.getAllByRole('button', { name: /^Task/ })).toHaveLength(6);
  expect(screen.queryByRole('button', { name: 'Back to the previous page' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More: Task 7, Task 8…' }));
  expect(turn.mock.calls).toEqual([[1]]);
});

test('the last page leads back, and a page that is not there is the last', () => {
  const { back } = show('en', 7, MANY);
  expect(screen.getAllByRole('button', { name: /^Task/ }).map((tile) => tile.textContent)).toEqual([
    'Task 7About 7.',
    'Task 8About 8.',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the previous page' }));
  expect(back).toHaveBeenCalledTimes(1);
});
