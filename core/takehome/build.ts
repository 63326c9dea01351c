import { failure, success, type Result } from '../basics/result.ts';
import { dayInVietnam } from '../basics/vietnamese-time.ts';
import { asOf } from '../content/as-of.ts';
import type { Checked } from '../content/freshness.ts';
import type { ContentPack } from '../content/pack.ts';
import { testWithheldFrom } from '../content/test-withheld.ts';
import { qrAddress } from '../slip/address.ts';
import { contentDate } from '../slip/content-date.ts';
import type { TakehomeLesson } from './lesson.ts';

export interface TakehomeInput {
  /** With the office's word over it, as slips are made of it. */
  readonly pack: ContentPack;
  readonly subject: string;
  /** When the commune last checked a subject. */
  readonly checked: (subject: string) => Checked | null;
  /** Milliseconds UTC. */
  readonly now: number;
}

/** The practice of a subject as it leaves the kiosk, but for its pictures, which have to be read. `no-practice`: the subject has none. */
export function buildTakehome(input: TakehomeInput): Result<Omit<TakehomeLesson, 'pictures'>, 'content-missing' | 'no-practice'> {
  const { pack, subject, checked, now } = input;
  const found = pack.procedures.find((candidate) => candidate.id === subject);
  if (found === undefined) return failure('content-missing');
  const script = pack.scripts.find((candidate) => candidate.id === found.script);
  if (script === undefined) return failure('no-practice');
  const today = dayInVietnam(now);
  const procedure = asOf(found, today);
  const qr = qrAddress(procedure.qr, pack.portals, procedure.code);
  if (!qr.ok) return failure('content-missing');
  const dates = [contentDate(pack, procedure), script.sourceDate].toSorted();
  return success({
    format: 1,
    subject,
    name: procedure.name,
    script,
    glosses: pack.glosses,
    homeSteps: procedure.homeSteps,
    qr: qr.value,
    contentDate: dates[0] ?? pack.date,
    madeOn: today,
    testUntil: script.knowledge === 'generic' ? null : testWithheldFrom(pack, script, checked),
  });
}
