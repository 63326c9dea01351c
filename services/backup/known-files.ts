import type { z } from 'zod';
import { settings } from '#core/contract/shapes.ts';
import { groupRecord } from '#core/group/group.ts';
import { awayRecord } from '#core/help/away.ts';
import { resumeBook } from '#core/resume/book.ts';
import { auditDaySchema } from '#services/audit/audit-days.ts';
import { awaySums } from '#services/keep/away-sums.ts';
import { keepState } from '#services/keep/keep-file.ts';
import { identity } from '#services/merge/identity.ts';
import { monthSchema } from '#services/months/file-entry-book.ts';
import { overlayFile } from '#services/overlay/file-overlay-store.ts';
import { packKeysFile, packsFile } from '#services/packs/packs-file.ts';
import { plansFile } from '#services/plans/file-plan-book.ts';
import { JOB_DAY_VERSION, jobDaySchema } from '#services/printing/journal/day-file.ts';
import { rollSchema } from '#services/report/month-roll.ts';
import { monthTallySchema } from '#services/tallies/file-tally-book.ts';
import { formerSettings } from '#services/settings/file-settings-store.ts';
import { daySchema } from '#services/visits/day-store.ts';
import { logState } from '#services/visits/log-state.ts';

/** Version of the shape of all data files of this program but those that say another. */
const VERSION = 1;

export interface KnownFile {
  readonly version: number;
  readonly schema: z.ZodType;
}

const ALONE: Readonly<Record<string, z.ZodType>> = {
  'settings.json': settings,
  'settings-before.json': formerSettings,
  'overlay.json': overlayFile,
  'plans.json': plansFile,
  'resume.json': resumeBook,
  'keep.json': keepState,
  'identity.json': identity,
  'packs.json': packsFile,
  'pack-keys.json': packKeysFile,
  'visits/state.json': logState,
  'away/sums.json': awaySums,
};

const DATED: readonly { readonly name: RegExp; readonly version?: number; readonly schema: (date: string) => z.ZodType }[] = [
  { name: /^visits\/\d{4}\/(\d{4}-\d{2}-\d{2})\.json$/, schema: daySchema },
  { name: /^audit\/\d{4}\/(\d{4}-\d{2}-\d{2})\.json$/, schema: auditDaySchema },
  { name: /^away\/\d{4}\/(\d{4}-\d{2})\.json$/, schema: (month) => monthSchema(month, awayRecord) },
  { name: /^groups\/\d{4}\/(\d{4}-\d{2})\.json$/, schema: (month) => monthSchema(month, groupRecord) },
  { name: /^tallies\/\d{4}\/(\d{4}-\d{2})\.json$/, schema: monthTallySchema },
  { name: /^printing\/\d{4}\/(\d{4}-\d{2}-\d{2})\.json$/, version: JOB_DAY_VERSION, schema: jobDaySchema },
  { name: /^totals\/(\d{4}-\d{2})\.json$/, schema: rollSchema },
];

/**
 * What a data file of this path must hold, also where only the generation before is left. `stranger`: no data file of this program, nor
 * one that was set aside, nor a recording.
 */
export function knownFile(path: string): KnownFile | 'any' | 'stranger' {
  const name = path.replace(/\.bak$/, '');
  if (/\.json\.(corrupt|newer)-[^/]+$/.test(path) || path.startsWith('clips/')) return 'any';
  const alone = Object.hasOwn(ALONE, name) ? ALONE[name] : undefined;
  if (alone !== undefined) return { version: VERSION, schema: alone };
  for (const { name: rule, version = VERSION, schema } of DATED) {
    const date = rule.exec(name)?.[1];
    if (date !== undefined) return { version, schema: schema(date) };
  }
  return 'stranger';
}
