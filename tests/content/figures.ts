import type { Procedure } from '#core/content/procedure.ts';
import { localisedTexts } from '#core/content/texts.ts';

/** A phrase where it stands alone: not inside a longer figure or number, and "7 ngày" is not "7 ngày làm việc". */
function phrasePattern(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known !== undefined) return known;
  const literal = phrase.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const working = phrase.endsWith('ngày') ? '(?! làm việc)' : '';
  const made = new RegExp(String.raw`(?<![\p{L}\d]|\d[.,/-])${literal}(?![\p{L}\d%]|[.,/-][\p{L}\d])${working}`, 'giu');
  patterns.set(phrase, made);
  return made;
}
const patterns = new Map<string, RegExp>();

export function says(text: string, phrase: string): boolean {
  return text.search(phrasePattern(phrase)) !== -1;
}

/** What is left of a text without the phrases, the longest taken out first. */
export function without(text: string, phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, phrase) => rest.replaceAll(phrasePattern(phrase), ' '), text);
}

/** The texts with a digit that none of the phrases accounts for. */
export function unaccounted(texts: readonly string[], phrases: readonly string[]): string[] {
  return texts.filter((text) => /\d/.test(text) && /\d/.test(without(text, phrases)));
}

/** The phrases that no text says. */
export function unheard(texts: readonly string[], phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => !texts.some((text) => says(text, phrase)));
}

const NUMBER = 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}])(?:${NUMBER})(?: (?:${NUMBER}|một|mươi|trăm|nghìn|triệu|tỷ))* (?:đồng|nghìn|triệu|tỷ|giờ|ngày|tháng|năm|tuổi|phần trăm)(?![\p{L}])`,
  'giu',
);

/** Amounts and times written in letters, which the other comparisons would not see. */
export function spelledOut(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(SPELLED) ?? []))];
}

/** Questions that every procedure filed online asks first; they are not its own. */
const SHARED_QUESTIONS = ['vneid', 'vneid-only'];

export interface TextPair {
  readonly vi: string;
  readonly en: string;
}

/** What a citizen reads of a procedure, but for the laws. */
export function textsOf(procedure: Procedure): TextPair[] {
  const { legal: _legal, questions, ...rest } = procedure;
  return [...localisedTexts({ ...rest, questions: questions.filter(({ id }) => !SHARED_QUESTIONS.includes(id)) })];
}

/** Each Vietnamese text inside a value, once. */
export const viOf = (value: unknown): string[] => [...new Set([...localisedTexts(value)].map(({ vi }) => vi))];

/** The numbers of a text as they can be compared between the languages. */
export function numbersOf(text: string): string[] {
  const plain = text
    .replaceAll(/\b(\d+) p\.m\./g, (_whole, hour: string) => `${Number(hour) + 12}`)
    .replaceAll(/\b(\d+) (May|October)\b/g, (_whole, day: string, month: string) => `${day}/${month === 'May' ? 5 : 10}`)
    .replaceAll(/\bfive\b/gi, '5')
    .replaceAll(/(?:mức|level|thứ) \d(?![\d.])/gi, '')
    .replaceAll(/(?<=\d),(?=\d)/g, '.');
  return (plain.match(/\d+/g) ?? []).map((number) => `${Number(number)}`).toSorted();
}
