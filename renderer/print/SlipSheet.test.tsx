import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { buildSlip, type SlipInput } from '#core/slip/build.ts';
import { slipFits, type SlipFit } from '#core/slip/fit.ts';
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

describe.each(['a5', 'roll-80'] as const)('a slip on %s', (paper) => {
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

test('the roll prints the QR eight dots a module; A5 has the steps for home and the legal basis', () => {
  show({ paper: 'roll-80' });
  expect(screen.getByRole('img', { name: /^Mã QR/ }).style.inlineSize).toBe('65mm');
  expect(show({ paper: 'roll-80' })).not.toContain('Quét mã');
  const text = show({});
  expect(text).toContain('Quét mã');
  expect(text).toContain('Căn cứ: Luật Hộ tịch');
});

test.each(['a5', 'roll-80'] as const)('a lesson on %s: its name, what to do at home, and nothing empty', (paper) => {
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
