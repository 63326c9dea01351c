import type { Language, Localised } from '../basics/language.ts';
import { failure, success, type Result } from '../basics/result.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import { asOf } from '../content/as-of.ts';
import type { ContentPack } from '../content/pack.ts';
import type { Procedure } from '../content/procedure.ts';
import type { Sheet, SheetBlock } from '../sheet/sheet.ts';
import { qrAddress } from '../slip/address.ts';
import { contentDate } from '../slip/content-date.ts';
import { SLIP_WORDS } from '../slip/words.ts';
import { HANDOUT_WORDS as WORDS } from './handout-words.ts';

/** Whether there is a lesson to hand out: a subject that is learnt, or one that can be practised. */
export function hasHandout({ lesson, script }: Pick<Procedure, 'lesson' | 'script'>): boolean {
  return lesson !== undefined || script !== undefined;
}

export interface HandoutOf {
  readonly pack: ContentPack;
  /** Id of a subject. */
  readonly procedure: string;
  readonly copies: number;
  /** Day in Việt Nam, YYYY-MM-DD. */
  readonly day: string;
  readonly language: Language;
}

/**
 * One page of a lesson for whoever came to hear it: why, its parts, what to remember, what to do at home with the code beside it. From
 * content alone. `content-missing` also where its code would lead where none may.
 */
export function handoutSheet({ pack, procedure: id, copies, day, language }: HandoutOf): Result<Sheet, 'content-missing'> {
  const found = pack.procedures.find((candidate) => candidate.id === id);
  if (found === undefined || !hasHandout(found)) return failure('content-missing');
  const procedure = asOf(found, day);
  const qr = qrAddress(procedure.qr, pack.portals, procedure.code);
  if (!qr.ok) return failure('content-missing');
  const { lesson, name, summary, code, homeSteps } = procedure;
  const script = pack.scripts.find((one) => one.id === procedure.script);
  const quiz = pack.quizzes.find((one) => one.id === lesson?.quiz);
  const say = (words: Localised, values: Readonly<Record<string, string>> = {}): string =>
    words[language].replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  const points = (heading: Localised, numbered: boolean, items: readonly Localised[] = []): readonly SheetBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: say(heading) },
          { kind: 'points', numbered, items: items.map((item) => say(item)) },
        ];
  const { address, host } = qr.value;
  // What the lesson shows is no younger than what was read to write it.
  const content = [contentDate(pack, procedure), ...(script === undefined ? [] : [script.sourceDate])].toSorted()[0] ?? pack.date;
  return success({
    size: 'a4',
    look: 'handout',
    language,
    title: `${say(WORDS.title)} ${say(name)}`,
    numbered: false,
    copies,
    blocks: [
      {
        kind: 'title',
        text: say(name),
        about: lesson === undefined ? say(WORDS.practice) : say(WORDS.lesson, { minutes: String(lesson.minutes) }),
        note: `${say(SLIP_WORDS.office)} · ${say(SLIP_WORDS.place)}`,
      },
      ...(lesson?.opening ?? [{ text: summary }]).map(({ text }): SheetBlock => ({ kind: 'paragraph', text: say(text) })),
      ...points(
        WORDS.parts,
        true,
        script?.segments.map(({ title }) => title),
      ),
      ...points(WORDS.remember, false, script?.end.remember ?? quiz?.remember),
      {
        kind: 'scan',
        heading: say(lesson === undefined ? WORDS.home : WORDS.again),
        steps: homeSteps.map((step) => say(step)),
        address,
        host,
        mustSee: say(WORDS.mustSee),
        label: say(WORDS.qrLabel, { host }),
        code: code === undefined ? null : `${say(WORDS.code)} ${code}`,
      },
      { kind: 'framed', text: say(SLIP_WORDS.warning) },
      { kind: 'note', text: say(WORDS.end, { content: dayText(content), day: dayText(day) }) },
    ],
  });
}
