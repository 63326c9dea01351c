import { expect, test } from 'vitest';
import type { ContentPack } from '../content/pack.ts';
import type { Procedure } from '../content/procedure.ts';
import type { SheetBlock } from '../sheet/sheet.ts';
import { slipPack, slipProcedure } from '#support/slip-pack.ts';
import { handoutSheet, type HandoutOf } from './handout-sheet.ts';

const both = (text: string) => ({ vi: text, en: `${text} (en)` });
const script = {
  id: 'bai',
  title: both('Bài'),
  sourceDate: '2026-05',
  segments: [{ id: 'mot', title: both('Vào trang'), groups: [] }],
  end: { text: both('Xong'), celebrate: true, remember: [both('Giữ kín mã')] },
} as unknown as ContentPack['scripts'][number];
const lesson: NonNullable<Procedure['lesson']> = {
  kind: 'skill',
  minutes: 8,
  opening: [{ art: 'portal', text: both('Vì sao học') }],
};
const packOf = (changes: Partial<Procedure>): ContentPack => ({
  ...slipPack,
  procedures: [{ ...slipProcedure, ...changes }],
  scripts: [script],
});

function blocksOf(changes: Partial<Procedure>, input: Partial<HandoutOf> = {}): readonly SheetBlock[] {
  const sheet = handoutSheet({
    pack: packOf(changes),
    procedure: 'thu-tuc',
    copies: 3,
    day: '2026-11-26',
    language: 'vi',
    ...input,
  });
  if (!sheet.ok) throw new Error(sheet.error);
  expect(sheet.value).toMatchObject({ size: 'a4', look: 'handout', numbered: false, copies: 3 });
  return sheet.value.blocks;
}

test('a lesson: why, its parts, what to remember, what to do at home with the code, the warning and the dates', () => {
  expect(blocksOf({ lesson, script: 'bai' })).toMatchObject([
    { kind: 'title', text: 'Đăng ký khai sinh', about: 'Tập tại Góc Số, khoảng 8 phút' },
    { kind: 'paragraph', text: 'Vì sao học' },
    { kind: 'heading', text: 'Các phần của bài' },
    { kind: 'points', numbered: true, items: ['Vào trang'] },
    { kind: 'heading', text: 'Điều cần nhớ' },
    { kind: 'points', numbered: false, items: ['Giữ kín mã'] },
    {
      kind: 'scan',
      heading: 'Về nhà nhớ và tập lại',
      steps: ['Quét mã'],
      address: 'https://dichvucong.gov.vn/danh-sach?keyword=1.001193&limit=10',
      host: 'dichvucong.gov.vn',
      code: 'Mã thủ tục 1.001193',
    },
    { kind: 'framed' },
    { kind: 'note', text: 'Phiếu không ghi tên ai. Nội dung ngày 05/2026. In ngày 26/11/2026.' },
  ]);
});

test('a procedure that can be practised has its summary; a lesson without a script has what its quiz leaves in mind', () => {
  expect(blocksOf({ script: 'bai' })).toMatchObject([
    { about: 'Tập làm thử tại Góc Số' },
    { kind: 'paragraph', text: 'Tóm tắt' },
    {},
    {},
    {},
    {},
    { kind: 'scan', heading: 'Muốn làm ở nhà, trên mạng' },
    {},
    {},
  ]);
  const quiz = { id: 'hoi', remember: [both('Xem địa chỉ')] } as unknown as ContentPack['quizzes'][number];
  const pack = { ...packOf({ lesson: { ...lesson, quiz: 'hoi' } }), quizzes: [quiz] };
  const blocks = blocksOf({}, { pack });
  expect(blocks.filter(({ kind }) => kind === 'points')).toEqual([{ kind: 'points', numbered: false, items: ['Xem địa chỉ'] }]);
});

test('is in one language only', () => {
  expect(JSON.stringify(blocksOf({ lesson, script: 'bai' }, { language: 'en' }))).not.toMatch(/Phiếu|Quét xong|Điều cần/);
});

test('there is none of what is no lesson, of what is not there, nor where the code would lead beyond the ceiling', () => {
  const none = { ok: false, error: 'content-missing' };
  const input = { procedure: 'thu-tuc', copies: 1, day: '2026-11-26', language: 'vi' } as const;
  expect(handoutSheet({ ...input, pack: packOf({}) })).toEqual(none);
  expect(handoutSheet({ ...input, pack: packOf({ lesson }), procedure: 'khong-co' })).toEqual(none);
  expect(handoutSheet({ ...input, pack: packOf({ lesson, qr: { kind: 'home', portal: 'wide' } }) })).toEqual(none);
});
