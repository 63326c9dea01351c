import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { auditEntry } from '#core/audit/entry.ts';
import { settings, staffNotice } from '#core/contract/shapes.ts';
import { groupRecord } from '#core/group/group.ts';
import { awayRecord } from '#core/help/away.ts';
import { fieldsOf } from '#core/keep/fields-of.ts';
import { linesOf, STORED, STORED_KINDS, type StoredKind } from '#core/keep/stored.ts';
import { STORED_WORDS } from '#core/keep/stored-words.ts';
import { storedSheet } from '#core/keep/stored-sheet.ts';
import { resumeBook } from '#core/resume/book.ts';
import { visitRecord } from '#core/visit/record.ts';
import { identity } from '#services/merge/identity.ts';
import { jobDaySchema } from '#services/printing/journal/day-file.ts';
import { overlayFile } from '#services/overlay/file-overlay-store.ts';
import { plansFile } from '#services/plans/file-plan-book.ts';
import { packKeysFile, packsFile } from '#services/packs/packs-file.ts';
import { keptPresentation } from '#services/presentation/presentation-file.ts';
import { staffFile } from '#services/staff/staff-file.ts';
import { startsFile } from '#services/starts/start-book.ts';
import { keepState } from './keep-file.ts';

/** The fields of every kind as its record type has them. Of what no visitor is in, the first level. */
const TYPES: Readonly<Partial<Record<StoredKind, readonly string[]>>> = {
  visit: fieldsOf(visitRecord),
  resume: [...fieldsOf(resumeBook).filter((path) => !path.startsWith('places.progress')), 'places.progress'],
  away: fieldsOf(awayRecord),
  group: fieldsOf(groupRecord),
  printing: fieldsOf(jobDaySchema('2026-11-26')),
  audit: fieldsOf(auditEntry),
  staff: fieldsOf(staffFile, false),
  office: fieldsOf(settings, false),
  overlay: [...fieldsOf(overlayFile, false), ...fieldsOf(plansFile, false)],
  // Notices, and the technical log, which holds names of acts and of files only.
  machine: [
    'notices',
    ...fieldsOf(keepState, false),
    ...fieldsOf(identity, false),
    ...fieldsOf(packsFile, false),
    ...fieldsOf(packKeysFile, false),
    ...fieldsOf(keptPresentation, false),
    ...fieldsOf(startsFile, false),
    'logs',
  ],
};

test.each(Object.entries(TYPES))(
  'every field of %s has words on the page that says what is stored, and no words are left over',
  (kind, fields) => {
    expect(Object.keys(STORED[kind as StoredKind].fields).toSorted()).toEqual([...fields].toSorted());
  },
);

test('a field that is added to a record is seen, wherever it is', () => {
  const shape = z.strictObject({
    a: z.string(),
    list: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('x'), b: z.number().optional() }),
        z.strictObject({ kind: z.literal('y') }),
      ]),
    ),
    maybe: z
      .strictObject({ c: z.enum(['d']) })
      .nullable()
      .default(null),
    byName: z.record(z.string(), z.number()),
  });
  expect(fieldsOf(shape)).toEqual(['a', 'list.kind', 'list.b', 'maybe.c', 'byName']);
  expect(fieldsOf(shape, false)).toEqual(['a', 'list', 'maybe', 'byName']);
  expect(fieldsOf(staffNotice)).toEqual(['kind', 'about', 'at']);
});

describe('the page', () => {
  test('speaks of every line of a kind once', () => {
    for (const kind of STORED_KINDS) expect(new Set(linesOf(kind)).size).toBe(linesOf(kind).length);
    expect(linesOf('audit')).toEqual(['audit.chain', 'audit.act']);
  });

  test('shows a visitor everything that comes from a visitor', () => {
    expect(STORED_KINDS.filter((kind) => STORED[kind].visitor)).toEqual([
      'visit',
      'resume',
      'away',
      'group',
      'printing',
      'tally',
      'totals',
    ]);
  });
});

test.each(['vi', 'en'] as const)('on paper (%s) every line stands, with the months of this kiosk', (language) => {
  const sheet = storedSheet({ months: 7, kiosk: 'kiosk-1', day: '2026-11-26', language });
  const text = JSON.stringify(sheet);
  expect(text).toContain(language === 'vi' ? 'Giữ 7 tháng' : 'Kept for 7 months');
  expect(text).not.toContain('{months}');
  const lines = STORED_KINDS.flatMap(linesOf).map((line) => STORED_WORDS[language][`stored.${line}`]);
  for (const line of lines) expect(text).toContain(line);
});
