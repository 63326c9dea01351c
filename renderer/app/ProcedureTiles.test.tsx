import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { ProcedureTiles } from './ProcedureTiles.tsx';
import { ActionsContext, type Actions } from './use-actions.ts';

const card = (id: string, area: string) =>
  ({
    id,
    area,
    icon: 'baby',
    name: { vi: `Việc ${id}`, en: `Task ${id}` },
    summary: { vi: 'Một câu.', en: `About ${id}.` },
  }) as unknown as ProcedureCard;

function show(language: 'vi' | 'en') {
  const go = vi.fn();
  render(
    <LanguageProvider language={language}>
      <ActionsContext value={{ go } as unknown as Actions}>
        <ProcedureTiles title="Choose" lead="Which one?" cards={[card('birth', 'procedures'), card('zalo', 'skills')]} />
      </ActionsContext>
    </LanguageProvider>,
  );
  return go;
}

test('each tile names its procedure, says what it is about, and opens it', () => {
  const go = show('en');
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
