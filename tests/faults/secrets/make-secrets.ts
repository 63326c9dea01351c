import { oneOf, seeded } from '#support/seeded.ts';

/** `person`: belongs to one person and is written nowhere but among the office's own address and phones. `words`: anything else somebody might type. */
export type SecretKind = 'person' | 'words';

export interface Secret {
  readonly kind: SecretKind;
  readonly text: string;
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Võ', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Giàng', 'Sùng'];
const MIDDLE = ['Thị', 'Văn', 'Đức', 'Ngọc', 'Thuỳ', 'Quốc', 'Hữu', 'Mỹ', 'Xuân', 'A', 'Seo', 'Thanh'];
const GIVEN = [
  'Hoà',
  'Lượng',
  'Tuyết',
  'Phượng',
  'Dũng',
  'Khuê',
  'Sương',
  'Ưng',
  'Điểm',
  'Quyên',
  'Thái',
  'Vượng',
  'Nhàn',
  'Chứ',
  'Páo',
];

/** So many secrets of the kinds that are typed at such a machine, the same for the same seed. */
export function makeSecrets(count: number, seed: number): readonly Secret[] {
  const random = seeded(seed);
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const letters = (length: number): string => Array.from({ length }, () => oneOf([...'abcdefghkmnpqrstuvxy'], random)).join('');
  const makers: readonly (() => Secret)[] = [
    () => ({ kind: 'person', text: `0${digits(11)}` }),
    () => ({ kind: 'person', text: `${1 + Math.floor(random() * 9)}${digits(8)}` }),
    () => ({ kind: 'person', text: `0${oneOf(['3', '5', '7', '8', '9'], random)}${digits(8)}` }),
    () => ({ kind: 'person', text: `0${oneOf(['3', '9'], random)}${digits(2)} ${digits(3)} ${digits(3)}` }),
    () => ({ kind: 'person', text: `079.${digits(3)}.${digits(3)}.${digits(3)}` }),
    () => ({ kind: 'person', text: `+84${oneOf(['3', '9'], random)}${digits(8)}` }),
    () => ({ kind: 'person', text: `${letters(5)}.${letters(4)}@${oneOf(['gmail.com', 'yahoo.com.vn', 'example.vn'], random)}` }),
    () => ({
      kind: 'words',
      text: [oneOf(FAMILY, random), oneOf(MIDDLE, random), oneOf(GIVEN, random), oneOf(GIVEN, random)].join(' '),
    }),
    () => ({ kind: 'words', text: `${1 + Math.floor(random() * 9)}${digits(5)}` }),
    () => ({ kind: 'words', text: `${letters(4)}#${letters(3).toUpperCase()}!${digits(3)}` }),
    () => ({ kind: 'words', text: `${letters(9)}${digits(2)}` }),
  ];
  return Array.from({ length: count }, (_, at) => (makers[at % makers.length] ?? makers[0])?.() ?? { kind: 'words', text: '' });
}

/** Marks away, small letters: what is left of a text for somebody who searches without them. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
}

/** The ways a secret can be bent until a field that takes ids, numbers or codes lets it in. The number alone for a field of numbers. */
export function shapesOf(secret: Secret): Shapes {
  const before = known.get(secret);
  if (before !== undefined) return before;
  const shapes = bend(secret);
  known.set(secret, shapes);
  return shapes;
}

interface Shapes {
  readonly strings: readonly string[];
  readonly numbers: readonly number[];
}

const known = new WeakMap<Secret, Shapes>();

function bend({ text }: Secret): Shapes {
  const plain = fold(text);
  const digits = text.replaceAll(/\D/g, '');
  const strings = [
    text,
    plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''),
    plain.replaceAll(/[^a-z0-9]/g, ''),
    text.replaceAll(/[^A-Za-z]/g, '') === '' ? digits : fold(text).replaceAll(/[^a-z]/g, ''),
    base64(text),
    Buffer.from(text).toString('base64url'),
    encodeURIComponent(text),
  ];
  const isNumber = /^[\d+. ]+$/.test(text);
  return { strings: [...new Set(strings)].filter((shape) => shape.length > 4), numbers: isNumber ? [Number(digits)] : [] };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replaceAll('=', '');
}
