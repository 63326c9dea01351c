import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { sentencesIn } from '#renderer/speech/sentences.ts';
import { CodeSlots } from './CodeSlots.tsx';

const show = (props: Partial<Parameters<typeof CodeSlots>[0]>) =>
  render(
    <LanguageProvider language="vi">
      <CodeSlots pictures={[]} digits={null} size="large" label="Mã" {...props} />
    </LanguageProvider>,
  );
const said = (): readonly (string | null)[] => screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'));

test('every place is named to those who hear the page, filled or not', () => {
  show({ pictures: ['buffalo', 'hat'] });
  expect(said()).toEqual(['Hình thứ 1: Con trâu', 'Hình thứ 2: Cái nón', 'Hình thứ 3: chưa chọn']);
  expect(screen.queryByRole('img', { name: /Ba số/ })).toBeNull();
});

test('digits that are being typed are not read aloud; those that were given are', () => {
  const { container, rerender } = show({ pictures: ['buffalo', 'hat', 'rice'], digits: '47', size: 'small' });
  expect(
    sentencesIn(container)
      .map(({ text }) => text)
      .join(' '),
  ).not.toContain('4 7');
  rerender(
    <LanguageProvider language="vi">
      <CodeSlots pictures={['buffalo', 'hat', 'rice']} digits="047" size="large" label="Mã" />
    </LanguageProvider>,
  );
  expect(
    sentencesIn(container)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('0 4 7');
});

test('digits are read one by one', () => {
  show({ pictures: ['buffalo', 'hat', 'rice'], digits: '047' });
  expect(screen.getByRole('img', { name: 'Ba số: 0 4 7' })).toBeTruthy();
});
