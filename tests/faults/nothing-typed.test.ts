import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '#core/basics/durations.ts';
import { LANGUAGES, type Language } from '#core/basics/language.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { buildDocument } from '#services/printing/build-document.ts';
import { type MemoryApp, startMemoryApp } from '#support/memory-app.ts';
import { realContent } from '#support/real-content.ts';
import { makeSecrets, type Secret, shapesOf } from './secrets/make-secrets.ts';
import { SAMPLES } from './secrets/samples.ts';
import { searchFor } from './secrets/search.ts';

/** What people type at such a machine: numbers, names, codes, in every shape a field might take. */
const TYPED = makeSecrets(220, 1126);
const typed = fc.constantFrom(...TYPED);

let app: MemoryApp;
let pack: ContentPack;
let office: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  pack = await realContent();
  app = await startMemoryApp();
  await app.enter();
  const [saved] = SAMPLES['settings.save'] ?? [];
  if (saved === undefined) throw new Error('no settings');
  ({ office } = saved.settings);
});
afterAll(() => app.close());

let count = 0;
function fresh(): string {
  count += 1;
  return `${count.toString(16).padStart(8, '0')}-0000-4000-8000-00000000000b`;
}

interface Visit {
  readonly procedure: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly paper: (typeof PAPER_SIZES)[number];
  readonly typed: readonly Secret[];
  /** Which shape of what was typed goes where. */
  readonly turns: readonly number[];
}

function visits(): fc.Arbitrary<Visit> {
  return fc.constantFrom(...pack.procedures).chain((procedure) =>
    fc.record({
      procedure: fc.constant(procedure.id),
      answers: fc.record(
        Object.fromEntries(
          procedure.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((answer) => answer.id))]),
        ),
        { requiredKeys: [] },
      ) as fc.Arbitrary<Readonly<Record<string, string>>>,
      language: fc.constantFrom(...LANGUAGES),
      paper: fc.constantFrom(...PAPER_SIZES),
      typed: fc.array(typed, { minLength: 2, maxLength: 4 }),
      turns: fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }),
    }),
  );
}

/** Everything a page could do with what was typed, were it to forget itself. */
async function typeEverywhere(
  visit: string,
  { typed: words, turns, procedure }: Visit,
): Promise<Readonly<Record<string, string>>> {
  const shapes = words.flatMap((word, at) => {
    const { strings } = shapesOf(word);
    return [word.text, strings[(turns[at % turns.length] ?? 0) % strings.length] ?? word.text];
  });
  const settings = { language: 'vi', textSize: 'normal', theme: 'default' };
  await app.send('visit.start', { visit, settings });
  for (const word of shapes) {
    const activity = { id: fresh(), at: 1, seconds: 2 };
    const activities = [
      { ...activity, kind: 'search', query: word },
      { ...activity, kind: 'procedure', procedure: word, answers: { [word]: word } },
      {
        ...activity,
        kind: 'simulation',
        script: word,
        rung: 'guided',
        steps: { [word]: word },
        hints: 0,
        stuck: word,
        finished: false,
      },
    ];
    for (const one of activities) await app.send('visit.record', { visit, seconds: 3, settings, activity: one });
    await app.send('session.join', { visit: word });
  }
  const slugs = shapes.filter((word) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word));
  const question = pack.procedures.find(({ id }) => id === procedure)?.questions[0]?.id;
  return Object.fromEntries([
    ...slugs.map((word) => [word, word]),
    // Where a question was left open, something typed stands in its place.
    ...(question === undefined || slugs[0] === undefined ? [] : [[question, slugs[0]]]),
  ]) as Readonly<Record<string, string>>;
}

test(
  'whatever is typed in a visit, its slip is the one of its procedure and answers, to the letter',
  { timeout: 10 * MINUTE },
  async () => {
    let printed = 0;
    await fc.assert(
      fc.asyncProperty(visits(), async (made) => {
        await app.enter();
        const [saved] = SAMPLES['settings.save'] ?? [];
        await app.send('settings.save', { settings: { ...saved?.settings, paper: made.paper } });
        app.clock.advance(2 * MINUTE);
        const visit = fresh();
        const beside = await typeEverywhere(visit, made);
        const request = { job: fresh(), visit, procedure: made.procedure, language: made.language };
        const answer = await app.send('slip.print', { ...request, answers: { ...beside, ...made.answers } });
        expect(answer).toMatchObject({ ok: true, value: { state: 'sent', paper: made.paper } });
        // Words and spaces of the wrong shape go no further than the contract.
        for (const { text } of made.typed) {
          if (!/[^a-z0-9-]/.test(text)) continue;
          const refused = await app.send('slip.print', { ...request, job: fresh(), answers: { [text]: text } });
          expect(refused).toMatchObject({ ok: false, error: 'invalid-input' });
        }
        const wanted = buildDocument(
          { kind: 'slip', ...request, answers: made.answers },
          { pack, office, paper: made.paper, printedAt: new Date(app.clock.now()).toISOString() },
        );
        expect({ ok: true, value: app.drawn.at(-1) }).toEqual(wanted);
        expect(searchFor(made.typed, new Map([['drawn', JSON.stringify(app.drawn.at(-1))]]))).toEqual([]);
        printed += 1;
      }),
      { numRuns: 60, seed: 1126 },
    );
    expect(printed).toBeGreaterThanOrEqual(60);
    // What the printer was given (here the folder) and what it is called there.
    const given = new Map([...(await app.everything())].filter(([path]) => path.includes('/slips/')));
    expect(given.size).toBeGreaterThanOrEqual(60);
    expect(searchFor(TYPED, given)).toEqual([]);
  },
);
