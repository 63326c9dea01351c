import { describe, expect, test } from 'vitest';
import { words } from '#core/vietnamese/fold.ts';
import type { Context } from '#services/app/context.ts';
import { catalogue } from '#services/operations/content.ts';
import { realContent } from '#support/real-content.ts';
import { createSearchIndex, SHOWN } from './search-index.ts';

const pack = await realContent();
const answer = await catalogue({ content: { pack: () => pack } } as Context, {});
if (!answer.ok) throw new Error(answer.error);
const { procedures } = answer.value;
const index = createSearchIndex(procedures);

/** What people type, and what they mean: with marks and without, in Telex, run together, slipped, half a word, in English. */
const TABLE: readonly (readonly [string, string])[] = [
  ['đăng ký khai sinh', 'dang-ky-khai-sinh'],
  ['dang ky khai sinh', 'dang-ky-khai-sinh'],
  ['Đăng Ký Khai Sinh', 'dang-ky-khai-sinh'],
  ['khai sinh', 'dang-ky-khai-sinh'],
  ['khaisinh', 'dang-ky-khai-sinh'],
  ['khai sin', 'dang-ky-khai-sinh'],
  ['kahi sinh', 'dang-ky-khai-sinh'],
  ['giay khai sinh', 'dang-ky-khai-sinh'],
  ['giấy khai sinh cho cháu', 'dang-ky-khai-sinh'],
  ['de con', 'dang-ky-khai-sinh'],
  ['đẻ con', 'dang-ky-khai-sinh'],
  ['em be', 'dang-ky-khai-sinh'],
  ['so sinh', 'dang-ky-khai-sinh'],
  ['chung sinh', 'dang-ky-khai-sinh'],
  ['hộ tịch', 'dang-ky-khai-sinh'],
  ['1.001193', 'dang-ky-khai-sinh'],
  ['1001193', 'dang-ky-khai-sinh'],
  ['birth', 'dang-ky-khai-sinh'],
  ['newborn', 'dang-ky-khai-sinh'],
  ['dang nhap', 'dang-nhap-vneid'],
  ['đăng nhập', 'dang-nhap-vneid'],
  ['vneid', 'dang-nhap-vneid'],
  ['VNeID', 'dang-nhap-vneid'],
  ['dinh danh', 'dang-nhap-vneid'],
  ['định danh điện tử', 'dang-nhap-vneid'],
  ['mat khau', 'dang-nhap-vneid'],
  ['passcode', 'dang-nhap-vneid'],
  ['tai khoan dich vu cong', 'dang-nhap-vneid'],
  ['tra cuu', 'tra-cuu-ho-so'],
  ['tra cứu hồ sơ', 'tra-cuu-ho-so'],
  ['tracuu', 'tra-cuu-ho-so'],
  ['ho so den dau', 'tra-cuu-ho-so'],
  ['ma ho so', 'tra-cuu-ho-so'],
  ['tinh trang ho so', 'tra-cuu-ho-so'],
  ['status', 'tra-cuu-ho-so'],
];

describe('search over the real content', () => {
  test.each(TABLE)('“%s” finds %s first', (query, wanted) => {
    expect(index.search(query, 'vi')[0]?.card.id).toBe(wanted);
  });

  test.each(['sò', 'hổ sợ', 'khải sính'])('“%s”, whose marks are those of other words, finds nothing', (query) => {
    expect(index.search(query, 'vi')).toEqual([]);
  });

  test.each([
    ['khai sính', 'khai sinh'],
    ['tra cứu hồ sở', 'tra cuu ho so'],
    ['đăng kỳ khai sinh', 'dang ky khai sinh'],
    ['đang nhâp', 'dang nhap'],
  ])('“%s” still finds what “%s” does: a mark left out, or one slip of it, is forgiven', (typed, meant) => {
    expect(index.search(typed, 'vi')[0]?.card.id).toBe(index.search(meant, 'vi')[0]?.card.id);
  });

  test('a word with other marks is not underlined', () => {
    const [hit] = index.search('tra cứu sổ', 'vi');
    expect(hit?.title.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(['Tra cứu']);
  });

  test.each(['zzzz', 'qxqx', '???', '', '   ', '12345678', 'w'.repeat(120)])('“%s” finds nothing', (query) => {
    expect(index.search(query, 'vi')).toEqual([]);
  });

  test('every procedure is found first by each of its own names and keywords', () => {
    const lost = procedures.flatMap((card) =>
      (['vi', 'en'] as const).flatMap((language) =>
        [
          card.name[language],
          ...(card.officialName === undefined ? [] : [card.officialName[language]]),
          ...card.keywords[language],
        ]
          .filter((query) => index.search(query, language)[0]?.card.id !== card.id)
          .map((query) => `${card.id}: ${query}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('“sổ đỏ” is what people call the land certificate, and finds land, not a dossier', () => {
    expect(index.search('sổ đỏ', 'vi').map((hit) => hit.card.id)).toEqual(['dat-dai']);
    expect(index.search('so do', 'vi')[0]?.card.id).toBe('dat-dai');
  });

  /** Subjects that begin so, by name or keyword: of more than the list shows, one must type on. */
  const rivals = (query: string): number =>
    procedures.filter(({ name, keywords }) =>
      [name.vi, name.en, ...keywords.vi, ...keywords.en].some((known) =>
        words(known).some((_word, from, all) => all.slice(from).join(' ').startsWith(words(query).join(' '))),
      ),
    ).length;

  test('every letter on the way to a name keeps it in the list, once three are typed', () => {
    const lost = procedures.flatMap((card) =>
      [...card.name.vi].flatMap((_letter, at) => {
        const query = card.name.vi.slice(0, at + 1);
        const found = index.search(query, 'vi').some((hit) => hit.card.id === card.id);
        return at < 2 || found || rivals(query) > SHOWN ? [] : [query];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('where nothing was found two others are offered', () => {
    expect(index.near('zzzz', 'vi')).toHaveLength(2);
    expect(index.near('khai sih thue', 'vi')[0]?.card.id).toBe('dang-ky-khai-sinh');
  });
});
