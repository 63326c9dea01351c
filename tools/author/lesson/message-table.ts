import { stepsOf } from '#author/map/steps-of.ts';
import type { Lines, MessageRow, ScriptMap } from '#author/wire.ts';
import type { Localised } from '#core/basics/language.ts';
import { fillPlaceholders } from '#core/content/expand-screen.ts';
import type { AuthoredScript } from '#core/content/script.ts';
import { localisedTexts } from '#core/content/texts.ts';
import { measure } from './measure.ts';
import type { Source } from './script-map.ts';
import { lendersOf } from './written-steps.ts';

type Path = readonly (string | number)[];
type Told = Pick<MessageRow, 'kind' | 'field' | 'of' | 'at'>;

/** Every text of a lesson as a person reads it, with its length: its own, those it borrows, those of the screens in use. */
export function messageTable(source: Source, map: ScriptMap): readonly MessageRow[] {
  const { read, authored } = source;
  const own = textsOf(source, authored, '').map(({ text, path, told }) =>
    row(told, text, null, read.lines('scripts', authored.id, path)),
  );
  const places = placesOf(map);
  const borrowed = lendersOf(read.library, authored).flatMap((lender) =>
    textsOf(source, lender, `${lender.id}.`)
      .filter(({ told }) => told.at !== null && places.has(told.at))
      .map(({ text, path, told }) => row(told, text, lender.id, read.lines('scripts', lender.id, path))),
  );
  return [...own, ...borrowed, ...screenTexts(source, map)];
}

function row(told: Told, text: Localised, borrowedFrom: string | null, lines: Lines): MessageRow {
  return { ...told, text, ...measure(text, told.field, told.kind === 'coach'), borrowedFrom, lines };
}

/** Everything of a map that can be jumped to. */
function placesOf(map: ScriptMap): ReadonlySet<string> {
  const steps = stepsOf(map);
  const faults = steps.flatMap((step) => step.faults);
  return new Set([...steps, ...faults, ...faults.flatMap((fault) => fault.repairs)].map(({ id }) => id));
}

interface Found {
  readonly text: Localised;
  readonly path: Path;
  readonly told: Told;
}

function textsOf({ compiled }: Source, script: AuthoredScript, prefix: string): readonly Found[] {
  const filled = fillPlaceholders(script, compiled.persona, {});
  return [...localisedTexts(filled)].flatMap(({ vi, en, path }): Found[] => {
    const told = tell(filled, prefix, path);
    return told === null ? [] : [{ text: { vi, en }, path, told }];
  });
}

/** What a text of a script is, by where it stands. A parameter of a screen is read on the screen, and told of there. */
function tell(script: AuthoredScript, prefix: string, path: Path): Told | null {
  const [part, index, ...rest] = path;
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  if (part === 'screens') return null;
  if (part === 'questions') {
    const question = script.questions[Number(index)];
    return { kind: 'lesson', field, of: prefix + (question?.id ?? ''), at: null };
  }
  const segment = part === 'segments' ? script.segments[Number(index)] : undefined;
  if (segment === undefined || 'use' in segment) return { kind: 'lesson', field, of: '', at: null };
  const [, at, ...inner] = rest;
  const entry = segment.steps[Number(at)];
  if (entry === undefined) return { kind: 'lesson', field, of: prefix + segment.id, at: firstOf(segment, prefix) };
  const step = 'anyOrder' in entry ? entry.anyOrder[Number(inner[1])] : entry;
  if (step === undefined) return null;
  return tellOfStep(step, prefix + step.id, 'anyOrder' in entry ? inner.slice(2) : inner, field);
}

type Segment = Exclude<AuthoredScript['segments'][number], { use: string }>;
type Step = Exclude<Segment['steps'][number], { anyOrder: unknown }>;

function firstOf(segment: Segment, prefix: string): string | null {
  const [entry] = segment.steps;
  const step = entry !== undefined && 'anyOrder' in entry ? entry.anyOrder[0] : entry;
  return step === undefined ? null : prefix + step.id;
}

function tellOfStep(step: Step, id: string, path: Path, field: string): Told {
  const [part, index, ...rest] = path;
  if (part === 'mistakes') return { kind: 'mistake', field, of: id, at: id };
  const fault = part === 'faults' ? step.faults[Number(index)] : undefined;
  if (fault === undefined) return { kind: 'coach', field, of: id, at: id };
  const trouble = `${id}.${fault.id}`;
  const repair = rest[0] === 'steps' ? fault.steps[Number(rest[1])] : undefined;
  if (repair === undefined) return { kind: 'fault', field, of: trouble, at: trouble };
  const mend = `${trouble}.${repair.id}`;
  return { kind: rest[2] === 'mistakes' ? 'mistake' : 'coach', field, of: mend, at: mend };
}

/** A screen that stands under two names is told of once, unless its parameters make it say something else. */
function screenTexts({ read, compiled }: Source, map: ScriptMap): readonly MessageRow[] {
  const seen = new Set<string>();
  return map.screens.flatMap(({ alias, id, first, borrowedFrom }) =>
    [...localisedTexts(compiled.screens[alias])].flatMap(({ vi, en, path }): MessageRow[] => {
      const key = JSON.stringify([id, path, vi, en]);
      if (seen.has(key)) return [];
      seen.add(key);
      const field = path.findLast((part) => typeof part === 'string') ?? '';
      const lines = read.lines('screens', id, path);
      return [row({ kind: 'screen', field, of: alias, at: first }, { vi, en }, borrowedFrom, lines)];
    }),
  );
}
