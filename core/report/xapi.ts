import { MINUTE } from '../basics/durations.ts';
import type { Activity, VisitRecord } from '../visit/record.ts';

/** Where names of this kiosk's things would stand if it had an address. `.invalid` never leads anywhere (RFC 2606). */
const HOME = 'https://goc-so.invalid';
/** Times are rounded down to this: nobody is found by when they were there. */
const QUARTER = 15 * MINUTE;

/** Verbs of cmi5, by the last word of their ids. */
const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
} as const;
type Verb = keyof typeof VERBS;

const TYPES = { lesson: 'http://adlnet.gov/expapi/activities/lesson', quiz: 'http://adlnet.gov/expapi/activities/assessment' };

/** One xAPI 1.0.3 statement. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: object;
  readonly verb: { readonly id: string; readonly display: object };
  readonly object: { readonly objectType: 'Activity'; readonly id: string; readonly definition: object };
  readonly result?: object;
  readonly context: object;
}

export interface StatementWords {
  /** What a script is called, in Vietnamese. */
  readonly script: (id: string) => string;
  readonly quiz: (id: string) => string;
  /** A UUID made of a text; the same text, the same UUID, so that a file read twice counts once. Nothing leads back from it. */
  readonly uuid: (text: string) => string;
}

/**
 * What was practised in these visits. The kiosk is the actor, of a person nothing is known; nothing ties two statements of one visit
 * together, and their order within a quarter of an hour is that of their ids, which means nothing.
 */
export function statementsOf(visits: readonly VisitRecord[], words: StatementWords): readonly Statement[] {
  return visits
    .flatMap((visit) => visit.activities.flatMap((activity) => ofActivity(visit, activity, words)))
    .toSorted((a, b) => order(a.timestamp, b.timestamp) || order(a.id, b.id));
}

function ofActivity(visit: VisitRecord, activity: Activity, words: StatementWords): readonly Statement[] {
  switch (activity.kind) {
    case 'simulation': {
      const about = { id: `${HOME}/lessons/${activity.script}`, type: TYPES.lesson, name: words.script(activity.script) };
      const make = (verb: Verb, result?: object) =>
        statement(visit, activity, verb, about, words, { rung: activity.rung }, result);
      const duration = `PT${Math.round(activity.seconds / 60)}M`;
      return activity.finished
        ? [make('initialized'), make('completed', { completion: true, duration }), make('terminated', { duration })]
        : [make('initialized'), make('abandoned', { completion: false, duration })];
    }
    case 'quiz': {
      if (activity.answered === 0) return [];
      const about = { id: `${HOME}/quizzes/${activity.quiz}`, type: TYPES.quiz, name: words.quiz(activity.quiz) };
      const score = { raw: activity.right, min: 0, max: activity.answered };
      return [statement(visit, activity, 'completed', about, words, {}, { completion: true, score })];
    }
    default:
      return [];
  }
}

interface About {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

function statement(
  visit: VisitRecord,
  activity: Activity,
  verb: Verb,
  about: About,
  words: StatementWords,
  more: Readonly<Record<string, string>>,
  result?: object,
): Statement {
  const began = Date.parse(visit.startedAt) + activity.at * 1000;
  const known = { ...more, ...(visit.content === undefined ? {} : { content: visit.content }), clock: visit.clock };
  return {
    id: words.uuid(`${visit.kiosk} ${visit.id} ${activity.id} ${verb}`),
    timestamp: new Date(Math.floor(began / QUARTER) * QUARTER).toISOString(),
    actor: { objectType: 'Agent', account: { homePage: HOME, name: visit.kiosk } },
    verb: { id: VERBS[verb], display: { 'en-US': verb } },
    object: { objectType: 'Activity', id: about.id, definition: { type: about.type, name: { 'vi-VN': about.name } } },
    ...(result === undefined ? {} : { result }),
    context: {
      platform: 'Góc Số',
      language: visit.settings.language,
      extensions: Object.fromEntries(Object.entries(known).map(([name, value]) => [`${HOME}/extensions/${name}`, value])),
    },
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
