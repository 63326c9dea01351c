import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { TestPage } from '#core/print-test/test-page.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { TestSheet } from './TestSheet.tsx';

const modules = Array.from({ length: 25 }, () => Array.from({ length: 25 }, () => true));
const page: TestPage = {
  paper: 'roll-80',
  language: 'vi',
  use: 'slips',
  qr: { address: 'https://dichvucong.gov.vn', host: 'dichvucong.gov.vn' },
  printedAt: '2026-11-26T01:30:00.000Z',
};

describe.each(PAPER_SIZES)('the test page on %s', (paper) => {
  test('has hard letters, a ruler as long as the paper takes, a code, and says what to do with it', () => {
    const { container } = render(<TestSheet page={{ ...page, paper }} modules={modules} />);
    const text = container.textContent;
    for (const words of ['TỜ IN THỬ', 'Máy in phiếu', 'ẾỘỮẴ', 'dichvucong.gov.vn', 'Phiếu đã ra chưa?', 'In 08:30, 26/11/2026'])
      expect(text).toContain(words);
    expect(screen.getByRole('img', { name: 'Mã QR mở trang dichvucong.gov.vn' })).toBeTruthy();
    const ruler = container.querySelector('svg[aria-hidden]');
    const printed = { 'roll-80': 72, 'roll-58': 48, a5: 128, a4: 190 }[paper];
    expect(ruler?.getAttribute('style')).toContain(`${printed}mm`);
    expect(ruler?.querySelectorAll('g')).toHaveLength(printed + 1);
  });
});

test('without content there is no code, and all the rest', () => {
  const { container } = render(<TestSheet page={{ ...page, qr: null, language: 'en' }} modules={null} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.textContent).toContain('TEST PAGE');
});
