import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { officeSheet } from '#support/office-sheets.ts';
import { OfficeSheet } from './OfficeSheet.tsx';
import { pageRules } from './page-sheet.ts';

test('says everything its blocks say, each in its place', () => {
  const { container } = render(<OfficeSheet sheet={officeSheet('a4', 3)} />);
  const text = container.textContent;
  for (const words of ['ỦY BAN NHÂN DÂN', 'Độc lập - Tự do', 'Liên Minh, ngày 26', 'Họ và tên:', 'ABCD-EFGH', '(Ký, đóng dấu)'])
    expect(text).toContain(words);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Báo cáo');
  expect(container.querySelectorAll('hr')).toHaveLength(0);
});

test('a table: heads in their groups, hidden figures marked, numbers written out, the total last', () => {
  render(<OfficeSheet sheet={officeSheet('a4', 3)} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  const cells = (row: HTMLElement | undefined): readonly (string | null)[] =>
    row === undefined ? [] : [...row.children].map(({ textContent }) => textContent);
  expect(cells(rows[0])).toEqual(['TT', 'Khu dân cư, chi bộ', 'Số buổi', 'Lượt tham gia', 'Trong đó', 'Bước mắc nhiều nhất']);
  expect(cells(rows[1])).toEqual(['Đảng viên', 'Từ 60 tuổi']);
  expect(cells(rows[2])).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']);
  expect(cells(rows[3])[2]).toBe('…');
  expect(cells(rows[4])[3]).toBe('1.234');
  expect(cells(rows.at(-1))[1]).toBe('Tổng cộng');
});

test('a table without rows says so over its whole width', () => {
  render(<OfficeSheet sheet={officeSheet('a4', 0)} />);
  expect(screen.getByRole('cell', { name: 'Kỳ này chưa có buổi nào.' }).getAttribute('colspan')).toBe('7');
});

test('a handout comes as often as asked for, with its code, and every copy begins a page', () => {
  const { container } = render(
    <OfficeSheet
      letters={14}
      sheet={{
        size: 'a4',
        language: 'vi',
        title: 'Phiếu phát tay',
        look: 'handout',
        copies: 3,
        blocks: [
          { kind: 'points', numbered: true, items: ['Vào trang', 'Lấy mã'] },
          {
            kind: 'scan',
            heading: 'Về nhà',
            steps: ['Quét mã'],
            address: 'https://dichvucong.gov.vn',
            host: 'dichvucong.gov.vn',
            mustSee: 'Quét xong phải thấy',
            label: 'Mã QR mở trang dichvucong.gov.vn',
            code: null,
          },
          { kind: 'framed', text: 'Không đọc mã cho ai.' },
        ],
      }}
    />,
  );
  expect(screen.getAllByRole('img', { name: 'Mã QR mở trang dichvucong.gov.vn' })).toHaveLength(3);
  expect(container.querySelectorAll('main > section')).toHaveLength(3);
  expect(container.textContent).toBe(
    '1Vào trang2Lấy mãVề nhà1Quét mãQuét xong phải thấydichvucong.gov.vnKhông đọc mã cho ai.'.repeat(3),
  );
});

test('a slip fills its page; an office paper has margins and numbers its pages from the second on', () => {
  const slip = { kind: 'slip' } as PrintedDocument;
  expect(pageRules(slip, { width: 148, height: 210 })).toBe('@page { size: 148mm 210mm; margin: 0 }');
  const sheet = officeSheet('a4-landscape', 1);
  const rules = pageRules({ kind: 'sheet', sheet }, { width: 297, height: 210 });
  expect(rules).toContain('size: 297mm 210mm; margin: 20mm 15mm 20mm 30mm');
  expect(rules).toContain('content: counter(page)');
  expect(rules).toContain('@page :first { @top-center { content: none } }');
  const handout = pageRules({ kind: 'sheet', sheet: { ...sheet, look: 'handout' } }, { width: 210, height: 297 });
  expect(handout).toContain('margin: 14mm 17mm 13mm 17mm');
  const apart = pageRules({ kind: 'sheet', sheet: { ...sheet, numbered: false } }, { width: 297, height: 210 });
  expect(apart).not.toContain('counter');
});
