import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { HintBulbs } from './HintBulbs.tsx';

test.each([1, 2, 3])('hint %i of three is said in words and lit in bulbs', (level) => {
  const { container } = render(
    <LanguageProvider language="en">
      <HintBulbs level={level} />
    </LanguageProvider>,
  );
  expect(screen.getByText(`Hint ${level} / 3`)).toBeTruthy();
  expect(container.querySelectorAll('[data-on]')).toHaveLength(level);
});
