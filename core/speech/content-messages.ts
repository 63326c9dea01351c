import type { ContentPack } from '../content/pack.ts';
import { localisedTexts } from '../content/texts.ts';
import type { Message } from './message.ts';

/** Parts of a pack whose texts stand on pages of their own. Sources are only named within other sentences, fields of the office only to staff. */
const SHOWN = ['scripts', 'procedures', 'quizzes', 'lifeEvents', 'glosses', 'personas', 'portals', 'plans'] as const;

/** Parts of a procedure that are only said within another sentence. */
const NOT_ON_ITS_OWN: ReadonlySet<string> = new Set(['legal']);

/** Parts of a meeting plan that only its presenter reads. */
const TO_THE_PRESENTER: ReadonlySet<string> = new Set(['note']);

/** Things of a script whose ids are unique in all of it: they are named without what stands around them. */
const UNIQUE: ReadonlySet<string> = new Set(['steps', 'faults']);

/**
 * Every message of the content. Keys are made of ids, so that a recording keeps its name when something is put in before it. What a script
 * borrows comes last: the lender's own key is the first, and so the one that counts.
 */
export function contentMessages(pack: ContentPack): readonly Message[] {
  const all = SHOWN.flatMap((part) => (pack[part] ?? []).flatMap((thing) => messagesOf(part, thing)));
  const borrowed = ({ steps }: Found): boolean => steps.some((step) => step.includes('.'));
  return [...all.filter((found) => !borrowed(found)), ...all.filter(borrowed)].map(({ steps, text }) => ({
    key: steps.join('.'),
    text,
  }));
}

interface Found {
  readonly steps: readonly string[];
  readonly text: Message['text'];
}

function messagesOf(part: (typeof SHOWN)[number], thing: { readonly id: string }): readonly Found[] {
  const root = part === 'scripts' ? [thing.id] : [part, thing.id];
  return [...localisedTexts(thing)]
    .filter(({ path }) => part !== 'procedures' || !NOT_ON_ITS_OWN.has(String(path[0])))
    .filter(({ path }) => part !== 'plans' || !TO_THE_PRESENTER.has(String(path.at(-1))))
    .map(({ path, vi, en }) => ({ steps: named(root, thing, path), text: { vi, en } }));
}

/** The way to a text in ids: `segments.0.groups.1.steps.0.say` becomes `<script>.<step>.say`. What has no id is counted from 1. */
function named(root: readonly string[], thing: unknown, path: readonly (string | number)[]): readonly string[] {
  let steps = [...root];
  let value = thing;
  path.forEach((part, at) => {
    value = (value as Readonly<Record<string | number, unknown>>)[part];
    if (typeof part === 'string') return void steps.push(part);
    const list = String(path[at - 1]);
    const id = idOf(value);
    if (id === null) steps.push(String(part + 1));
    else steps = UNIQUE.has(list) ? [...root, id] : [...steps.slice(0, -1), id];
  });
  return steps;
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
