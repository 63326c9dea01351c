import { z } from 'zod';

/** A pack is called by the day it was made and its number of that day: `2026-11-27.2`. Plain as the name of a folder, too. */
export const packVersion = z.string().regex(/^\d{4}-\d{2}-\d{2}\.[1-9]\d{0,2}$/);

/** Of the program: three numbers. */
export const programVersion = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);

/** How a pack stands to the one in use. */
export type Standing = 'newer' | 'same' | 'older';

/** One version of packs before another. */
export function comparePacks(one: string, other: string): number {
  const [day = '', number = '0'] = one.split('.');
  const [otherDay = '', otherNumber = '0'] = other.split('.');
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return Math.sign(Number(number) - Number(otherNumber));
}

/** The three numbers of a program, whatever stands behind them; null where there are none. */
function numbersOf(version: string): readonly number[] | null {
  const found = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?![\d.])/.exec(version);
  return found === null ? null : found.slice(1).map(Number);
}

function comparePrograms(one: readonly number[], other: readonly number[]): number {
  for (const [at, number] of one.entries()) {
    const difference = number - (other[at] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** Which programs a pack is made for: from `least` on, and, where it says so, below another. */
export interface ForPrograms {
  readonly least: string;
  readonly below: string | null;
}

/** Whether this program can show the pack. A program that does not know its own version can show none. */
export function judgeProgram(program: string, { least, below }: ForPrograms): 'fits' | 'program-too-old' | 'program-too-new' {
  const own = numbersOf(program);
  const from = numbersOf(least);
  if (own === null || from === null || comparePrograms(own, from) < 0) return 'program-too-old';
  const until = below === null ? null : numbersOf(below);
  return until !== null && comparePrograms(own, until) >= 0 ? 'program-too-new' : 'fits';
}

/** How a program on a stick stands to the one that runs. */
export function programStanding(offered: string, running: string): Standing {
  const one = numbersOf(offered);
  const other = numbersOf(running);
  if (one === null || other === null) return 'newer';
  return (['older', 'same', 'newer'] as const)[comparePrograms(one, other) + 1] ?? 'newer';
}

/** What is known of content, to be held against other content. `version` of a pack, null for the content of the program itself. */
export interface Edition {
  readonly version: string | null;
  /** Hash of the content, and its latest source date. */
  readonly content: { readonly version: string; readonly date: string };
}

/**
 * How a pack stands to what is in use. Packs go by their version. The program's own content has none: it goes by the date of its latest
 * source, and of the same date the pack counts as newer, for it was made by the office after it had the program.
 */
export function standing(pack: Edition, inUse: Edition | null): Standing {
  if (inUse === null) return 'newer';
  if (pack.version !== null && inUse.version !== null)
    return (['older', 'same', 'newer'] as const)[comparePacks(pack.version, inUse.version) + 1] ?? 'newer';
  if (pack.content.version === inUse.content.version) return 'same';
  return pack.content.date < inUse.content.date ? 'older' : 'newer';
}
