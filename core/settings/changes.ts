import type { Settings } from '../contract/shapes.ts';
import { likeDays } from '../opening/hours.ts';
import { hoursText } from '../opening/written-hours.ts';
import { PLACE_KINDS, standing, type PlaceKind } from '../tally/place-list.ts';

/** What can be told apart in settings, fields of the office one by one. */
export const CHANGED = [
  'office',
  ...PLACE_KINDS,
  'defaultLanguage',
  'defaultTextSize',
  'hands',
  'voice',
  'idle',
  'retentionMonths',
  'hours',
  'holidays',
  'notice',
  'reportColumns',
] as const;
export type ChangedPart = (typeof CHANGED)[number];

/** One thing that is otherwise: what stands now and what would stand, as values; of lists only what goes and what comes. */
export interface SettingsChange {
  readonly what: ChangedPart;
  /** Of the office: which field. */
  readonly field: string | null;
  readonly now: readonly string[];
  readonly next: readonly string[];
}

/** What differs between two settings, in the order the corner has them; what belongs to the machine is not looked at. */
export function settingsChanges(now: Settings, next: Settings): readonly SettingsChange[] {
  const fields = [...new Set([...Object.keys(now.office), ...Object.keys(next.office)])];
  const one = (what: ChangedPart, of: (settings: Settings) => readonly string[]): SettingsChange => ({
    what,
    field: null,
    now: of(now),
    next: of(next),
  });
  return [
    ...fields.map((field): SettingsChange => ({
      what: 'office',
      field,
      now: [now.office[field] ?? ''],
      next: [next.office[field] ?? ''],
    })),
    ...PLACE_KINDS.map((kind) => lists(kind, now, next)),
    one('defaultLanguage', ({ defaultLanguage }) => [defaultLanguage]),
    one('defaultTextSize', ({ defaultTextSize }) => [defaultTextSize]),
    one('hands', ({ display }) => [display.hands]),
    one('voice', ({ voice }) => [voice.on ? 'on' : 'off', String(voice.speed)]),
    one('idle', ({ idle }) => [idle.quiet, idle.playing, idle.warning].map(String)),
    one('retentionMonths', ({ retentionMonths }) => [String(retentionMonths)]),
    // Days that are alike together: first and last of them (Monday 0), and when the office is open.
    one('hours', ({ hours }) => likeDays(hours ?? []).map(({ first, last, spans }) => `${first} ${last} ${hoursText(spans)}`)),
    one('holidays', ({ holidays }) => holidays.map(({ from, to }) => (from === to ? from : `${from} – ${to}`))),
    one('notice', ({ notice }) => (notice === null ? [] : [`${notice.text.vi} (${notice.from} – ${notice.to})`])),
    one('reportColumns', ({ reportColumns }) => reportColumns),
  ].filter((change) => JSON.stringify(change.now) !== JSON.stringify(change.next));
}

/** Names that go and names that come; where only the order is another, both lists whole. */
function lists(kind: PlaceKind, now: Settings, next: Settings): SettingsChange {
  const namesOf = ({ places }: Settings): readonly string[] =>
    standing(places)
      .filter((place) => place.kind === kind)
      .map(({ name }) => name);
  const before = namesOf(now);
  const after = namesOf(next);
  const goes = before.filter((name) => !after.includes(name));
  const comes = after.filter((name) => !before.includes(name));
  const sameNames = goes.length === 0 && comes.length === 0;
  return { what: kind, field: null, now: sameNames ? before : goes, next: sameNames ? after : comes };
}
