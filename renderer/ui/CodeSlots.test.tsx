import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LanguageProvider } from '#renderer/language/context.tsx';
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

test('digits are read one by one', () => {
  show({ pictures: ['buffalo', 'hat', 'rice'], digits: '047' });
  expect(screen.getByRole('img', { name: 'Ba số: 0 4 7' })).toBeTruthy();
});
