import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { buildSlip, type SlipInput } from '#core/slip/build.ts';
import { slipFits, type SlipFit } from '#core/slip/fit.ts';
import { PAPER_SIZES, ROLLS } from '#core/slip/paper-sizes.ts';
import { slipPack } from '#support/slip-pack.ts';
import { SlipSheet } from './SlipSheet.tsx';

const modules = Array.from({ length: 57 }, () => Array.from({ length: 57 }, () => true));

function show(changes: Partial<SlipInput>, fit: Partial<SlipFit> = {}): string {
  const slip = buildSlip({
    pack: slipPack,
    procedure: 'thu-tuc',
    answers: { 'nguoi-di': 'nguoi-than' },
    office: { counter: 'Quầy 2' },
    paper: 'a5',
    language: 'vi',
    printedAt: '2026-11-23T02:24:00.000Z',
    ...changes,
  });
  if (!slip.ok) throw new Error(slip.error);
  const [full] = slipFits(slip.value);
  if (full === undefined) throw new Error('no fit');
  const { container } = render(<SlipSheet slip={slip.value} fit={{ ...full, ...fit }} modules={modules} />);
  return container.textContent.replaceAll('\u00a0', ' ');
}

const ALWAYS = [
  'Trung tâm Phục vụ hành chính công xã Liên Minh',
  'Đăng ký khai sinh',
  '1.001193',
  'Miễn phí',
  'khi đúng hạn',
  'Quầy 2',
  'Quét xong phải thấy',
  'dichvucong.gov.vn',
  'Chỉ đăng nhập ở đúng địa chỉ in trên phiếu',
  'Phiếu không ghi tên người dùng.',
  'Nội dung ngày 07/2026',
  'In 09:24, 23/11/2026',
];

describe.each(PAPER_SIZES)('a slip on %s', (paper) => {
  test('says everything a slip must say, also when it is at its shortest', () => {
    const full = show({ paper });
    const short = show({ paper }, { tight: true, legal: false, homeSteps: false, details: false, papers: 1 });
    for (const words of ALWAYS) {
      expect(full).toContain(words);
      expect(short).toContain(words);
    }
    expect(full).toContain('Vì người thân đi làm hộ');
    expect(short).not.toContain('Vì người thân đi làm hộ');
    expect(short).toContain('và 1 giấy tờ khác, mời hỏi tại quầy');
  });

  test('is in one language only', () => {
    const text = show({ paper, language: 'en' });
    expect(text).toContain('After scanning you must see');
    expect(text).not.toMatch(/Phiếu|Quét xong|Lệ phí/);
  });

  test('has the QR with its name, in black alone', () => {
    show({ paper });
    const qr = screen.getByRole('img', { name: 'Mã QR mở trang dichvucong.gov.vn' });
    expect(qr.querySelector('path')?.getAttribute('fill')).toBe('#000');
  });
});

test.each([
  // Of 57 modules and the white around them: eight dots a module, five, and 46 and 65 mm for the modules alone.
  ['roll-80', '65mm'],
  ['roll-58', '40.625mm'],
  ['a5', `${(65 * 46) / 57}mm`],
  ['a4', `${(65 * 65) / 57}mm`],
] as const)('on %s the QR and its white are %s wide', (paper, width) => {
  show({ paper });
  expect(screen.getByRole('img', { name: /^Mã QR/ }).style.inlineSize).toBe(width);
});

test('sheets have the steps for home and the legal basis, rolls have not', () => {
  for (const paper of ROLLS) expect(show({ paper })).not.toMatch(/Quét mã|Căn cứ/);
  for (const paper of ['a5', 'a4'] as const) expect(show({ paper })).toMatch(/Quét mã.*Căn cứ: Luật Hộ tịch/);
});

test.each(PAPER_SIZES)('a lesson on %s: its name, what to do at home, and nothing empty', (paper) => {
  const [found] = slipPack.procedures;
  if (found === undefined) throw new Error('no procedure');
  const { facts: _, code: _code, legal: _legal, ...rest } = found;
  const lesson = { kind: 'scene' as const, minutes: 5, opening: [] };
  const procedures = [{ ...rest, papers: [], questions: [], qr: { kind: 'home' as const, portal: 'dvc' }, lesson }];
  const text = show({ paper, pack: { ...slipPack, procedures } });
  expect(text).toContain('Phiếu bài học');
  expect(text).toContain('Về nhà nhớ và tập lại1Quét mã');
  expect(screen.getByRole('img', { name: /^Mã QR/ })).toBeTruthy();
  expect(document.querySelector('dl, ul')).toBeNull();
});
