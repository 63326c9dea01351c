import { COACH_TIENG, SENTENCE_TIENG } from '../vietnamese/reading.ts';
import type { Library } from './library-data.ts';
import { localisedTexts } from './texts.ts';

type Path = readonly (string | number)[];

/** Why a text is not held to the reading rule: its words are not the kiosk's to choose. */
export const EXEMPTIONS = ['official-title', 'legal-basis', 'source', 'screen'] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/** What a text is to its reader: an instruction of the coach with its reason, or anything else. */
export type Voice = 'say' | 'hint' | 'why' | 'ask' | 'plain';

/** One text of the content as somebody reads it. */
export interface ReadText {
  readonly thing: { readonly kind: keyof Library; readonly id: string };
  /** Path of the pair of languages inside that thing. */
  readonly path: Path;
  readonly vi: string;
  readonly en: string;
  readonly voice: Voice;
  /** Most tiếng of a sentence. */
  readonly limit: number;
  readonly exempt: Exemption | null;
}

/** Every text of all content, in the order it is written. */
export function* readTexts(library: Library): Generator<ReadText> {
  for (const kind of Object.keys(library) as (keyof Library)[]) {
    for (const thing of library[kind]) {
      for (const { vi, en, path } of localisedTexts(thing)) {
        const voice = voiceOf(kind, path);
        const limit = voice === 'plain' || voice === 'why' ? SENTENCE_TIENG : COACH_TIENG;
        yield { thing: { kind, id: thing.id }, path, vi, en, voice, limit, exempt: exemptionOf(kind, path) };
      }
    }
  }
}

/** By where a text stands: the words of simulated screens are the portal's, titles and legal bases are the law's. */
function exemptionOf(kind: keyof Library, path: Path): Exemption | null {
  const [first] = path;
  if (kind === 'screens' || (kind === 'scripts' && first === 'screens')) return 'screen';
  if (kind === 'sources') return 'source';
  if (kind === 'portals' && first === 'name') return 'official-title';
  if (kind !== 'procedures') return null;
  if (first === 'legal') return 'legal-basis';
  // Papers are asked for by the name that stands on them.
  return first === 'officialName' || (first === 'papers' && path.at(-1) === 'name') ? 'official-title' : null;
}

function voiceOf(kind: keyof Library, path: Path): Voice {
  if (kind !== 'scripts') return 'plain';
  const name = path.at(-1);
  if (path[0] === 'questions') return name === 'ask' ? 'ask' : 'plain';
  // Only what stands in a step itself: a fault has a why of its own, a mistake a say.
  const list = path.at(-3);
  if (list !== 'steps' && list !== 'anyOrder') return 'plain';
  return name === 'say' || name === 'hint' || name === 'why' ? name : 'plain';
}
