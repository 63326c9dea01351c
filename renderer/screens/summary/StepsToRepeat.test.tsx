import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Script } from '#core/content/pack.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { StepsToRepeat } from './StepsToRepeat.tsx';

const ids = ['mot', 'hai', 'ba', 'bon', 'nam'];
const script = {
  segments: [{ groups: ids.map((id) => ({ steps: [{ id, say: { vi: `Bấm **${id}**.`, en: id } }] })) }],
} as unknown as Script;
const show = (...steps: readonly string[]) =>
  render(
    <LanguageProvider language="vi">
      <StepsToRepeat script={script} steps={steps} />
    </LanguageProvider>,
  );

test('the steps are said in the order of the script, whatever order they are given in', () => {
  show('ba', 'mot');
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Bấm mot.', 'Bấm ba.']);
});

test('three are said, the others counted; a step that is gone is passed over', () => {
  show(...ids, 'da-bo');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByText(/^và 2 bước nữa$/)).toBeTruthy();
});
