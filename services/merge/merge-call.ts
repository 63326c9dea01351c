import { parseArgs } from 'node:util';
import type { Language } from '#core/basics/language.ts';
import { day } from '#core/content/text.ts';
import { daysIn } from '#core/report/days.ts';
import type { Range } from '#core/merge/sums.ts';

/** A call that can be done. */
export interface MergeCall {
  readonly kind: 'merge';
  readonly language: Language;
  /** Bundles, and folders of them. */
  readonly bundles: readonly string[];
  /** Where the result goes: its ending, `.csv` or `.json`, says as what. */
  readonly out: string | null;
  readonly range: Range | null;
}

export type ReadCall =
  | MergeCall
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly what: string };

export function readCall(parameters: readonly string[]): ReadCall {
  let language: Language = 'vi';
  const wrong = (what: string): ReadCall => ({ kind: 'wrong', language, what });
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string' },
        lang: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
      },
    });
    const { help, out = null, lang = 'vi', from, to } = values;
    if (lang !== 'vi' && lang !== 'en') return wrong(`--lang ${lang}`);
    language = lang;
    if (help === true) return { kind: 'help', language };
    if (positionals.length === 0) return wrong('BUNDLE');
    if (out !== null && !/\.(csv|json)$/.test(out)) return wrong(`--out ${out}`);
    if (from === undefined && to === undefined) return { kind: 'merge', language, bundles: positionals, out, range: null };
    if (from === undefined || to === undefined) return wrong('--from --to');
    const range = { from, to };
    if (![range.from, range.to].every((each) => day.safeParse(each).success) || daysIn(range.from, range.to) < 1)
      return wrong(`--from ${range.from} --to ${range.to}`);
    return { kind: 'merge', language, bundles: positionals, out, range };
  } catch {
    return wrong(parameters.filter((each) => each.startsWith('-')).join(' '));
  }
}
