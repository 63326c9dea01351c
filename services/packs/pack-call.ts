import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '#core/basics/language.ts';
import { keyLabel } from '#core/pack/keys.ts';
import { packVersion, programVersion } from '#core/pack/version.ts';

/** A call that can be done. Paths are as they were written. */
export type PackCall =
  | { readonly kind: 'help' }
  | { readonly kind: 'keys'; readonly out: string; readonly label: string }
  | {
      readonly kind: 'build';
      readonly key: string;
      readonly out: string;
      readonly content: string;
      /** Null: today's first that is not there yet. */
      readonly version: string | null;
      /** Null: this program. */
      readonly least: string | null;
      readonly below: string | null;
    }
  | { readonly kind: 'show'; readonly file: string; readonly trust: readonly string[] }
  | { readonly kind: 'cosign'; readonly file: string; readonly key: string }
  | { readonly kind: 'program'; readonly file: string; readonly version: string; readonly keys: readonly string[] }
  | { readonly kind: 'judge'; readonly file: string; readonly trust: readonly string[]; readonly both: boolean }
  | { readonly kind: 'wrong'; readonly what: string };

export interface ReadCall {
  readonly language: Language;
  readonly call: PackCall;
}

/** What the parameters ask for. */
export function readCall(parameters: readonly string[]): ReadCall {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        lang: { type: 'string' },
        out: { type: 'string' },
        label: { type: 'string' },
        key: { type: 'string', multiple: true },
        trust: { type: 'string', multiple: true },
        content: { type: 'string' },
        version: { type: 'string' },
        least: { type: 'string' },
        below: { type: 'string' },
        both: { type: 'boolean' },
      },
    });
    const language = LANGUAGES.find((one) => one === (values.lang ?? 'vi'));
    if (language === undefined) return { language: 'vi', call: wrong(`--lang ${values.lang}`) };
    return { language, call: callOf(positionals, values) };
  } catch {
    return { language: 'vi', call: wrong(parameters.filter((each) => each.startsWith('-')).join(' ')) };
  }
}

interface Values {
  readonly help?: boolean;
  readonly out?: string;
  readonly label?: string;
  readonly key?: readonly string[];
  readonly trust?: readonly string[];
  readonly content?: string;
  readonly version?: string;
  readonly least?: string;
  readonly below?: string;
  readonly both?: boolean;
}

function callOf([act, file, ...more]: readonly string[], values: Values): PackCall {
  if (values.help === true) return { kind: 'help' };
  const { out, label, key: keys = [], trust = [], content = 'kiosk-content', version, least, below, both = false } = values;
  const [key] = keys;
  if (more.length > 0) return wrong(more.join(' '));
  switch (act) {
    case 'keys':
      if (out === undefined) return wrong('--out DIR');
      if (!keyLabel.safeParse(label).success || label === undefined) return wrong('--label LABEL');
      return { kind: 'keys', out, label };
    case 'build':
      if (key === undefined || keys.length > 1) return wrong('--key FILE');
      if (out === undefined) return wrong('--out DIR');
      if (version !== undefined && !packVersion.safeParse(version).success) return wrong(`--version ${version}`);
      for (const one of [least, below]) if (one !== undefined && !programVersion.safeParse(one).success) return wrong(one);
      return { kind: 'build', key, out, content, version: version ?? null, least: least ?? null, below: below ?? null };
    case 'show':
      return file === undefined ? wrong('FILE.gocsopack') : { kind: 'show', file, trust };
    case 'cosign':
      if (file === undefined) return wrong('FILE.gocsopack');
      return key === undefined || keys.length > 1 ? wrong('--key FILE') : { kind: 'cosign', file, key };
    case 'program':
      if (file === undefined) return wrong('INSTALLER');
      if (keys.length === 0) return wrong('--key FILE');
      if (!programVersion.safeParse(version).success || version === undefined) return wrong('--version X.Y.Z');
      return { kind: 'program', file, version, keys };
    case 'judge':
      if (file === undefined) return wrong('INSTALLER');
      return trust.length === 0 ? wrong('--trust FILE.gocsokey') : { kind: 'judge', file, trust, both };
    default:
      return wrong(act ?? 'keys | build | show | cosign | program | judge');
  }
}

function wrong(what: string): PackCall {
  return { kind: 'wrong', what };
}
