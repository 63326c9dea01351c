import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Question } from './Question.tsx';

const both = (text: string) => ({ vi: text, en: text });
const question = {
  id: 'cho-ai',
  ask: both('Làm cho ai?'),
  options: [
    { id: 'minh', label: both('Bản thân') },
    { id: 'ho', label: both('Làm hộ') },
  ],
};

function show(onBack: (() => void) | null) {
  const onAnswer = vi.fn<(option: string) => void>();
  render(
    <LanguageProvider language="vi">
      <Question question={question} onAnswer={onAnswer} onBack={onBack} onLeave={() => {}} />
    </LanguageProvider>,
  );
  return onAnswer;
}

test('one question, its answers as buttons of one group', async () => {
  const onAnswer = show(null);
  expect(screen.getByRole('group', { name: 'Làm cho ai?' }).querySelectorAll('button')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Làm hộ' }));
  expect(onAnswer.mock.calls).toEqual([['ho']]);
});

test('the first question has no way back, a later one has', async () => {
  show(null);
  expect(screen.queryByRole('button', { name: 'Bước trước' })).toBeNull();
  const back = vi.fn<() => void>();
  show(back);
  await userEvent.click(screen.getByRole('button', { name: 'Bước trước' }));
  expect(back).toHaveBeenCalledOnce();
});
