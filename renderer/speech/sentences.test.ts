import { beforeEach, expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

beforeEach(() => void (document.body.innerHTML = ''));
const read = (html: string): readonly string[] => {
  document.body.innerHTML = `<main>${html}</main>`;
  return sentencesIn(document.body).map(({ text }) => text);
};

test('a page is read in its order, block by block and sentence by sentence', () => {
  expect(read('<h1>Làm được rồi!</h1><p>Đã tập xong. Nhớ ba điều:</p><ul><li>Chụp ảnh</li><li>Mở VNeID</li></ul>')).toEqual([
    'Làm được rồi!',
    'Đã tập xong.',
    'Nhớ ba điều:',
    'Chụp ảnh',
    'Mở VNeID',
  ]);
});

test('words set off inside a sentence stay in it, and every piece of it is marked', () => {
  document.body.innerHTML = '<p>Bấm nút <mark style="display: inline">Chọn tệp</mark> ở dòng này.</p>';
  const [sentence] = sentencesIn(document.body);
  expect(sentence?.text).toBe('Bấm nút Chọn tệp ở dòng này.');
  expect(sentence?.ranges.map((range) => range.toString())).toEqual(['Bấm nút ', 'Chọn tệp', ' ở dòng này.']);
});

test('of two sentences in one block each has its own place', () => {
  document.body.innerHTML = '<p>Một câu. Hai câu.</p>';
  expect(sentencesIn(document.body).map(({ ranges }) => ranges.map(String))).toEqual([['Một câu.'], ['Hai câu.']]);
});

test('buttons stand for themselves; a fuller name is read instead of what is on them', () => {
  expect(read('<button>Gợi ý</button><button aria-label="Sửa câu trả lời: Có">Sửa</button>')).toEqual([
    'Gợi ý',
    'Sửa câu trả lời: Có',
  ]);
});

test('a name is told on one line, as the table of recordings has it', () => {
  expect(read('<button aria-label="Gọi\u00a0cán bộ">?</button>')).toEqual(['Gọi cán bộ']);
});

test('pictures are told by their name, what is only drawn is not', () => {
  expect(read('<span role="img" aria-label="Bước 6 trên 9"><i>6</i></span><i aria-hidden="true">★</i><p>·</p>')).toEqual([
    'Bước 6 trên 9',
  ]);
});

test('what to do is read first, and once', () => {
  expect(read('<section>Trang mẫu</section><aside data-read-first>Bấm Đăng nhập</aside><p>Hết</p>')).toEqual([
    'Bấm Đăng nhập',
    'Trang mẫu',
    'Hết',
  ]);
});

test('nothing a visitor typed is read', () => {
  expect(read('<p>Số định danh</p><input value="012345678901"><p data-silent>nguyen van a</p><textarea>x</textarea>')).toEqual([
    'Số định danh',
  ]);
});

test('an explained word stays in its sentence', () => {
  expect(read('<p>Mở <button data-word style="display: inline-block">hồ sơ</button> để xem.</p>')).toEqual(['Mở hồ sơ để xem.']);
});
