import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { asOf } from '#core/content/as-of.ts';
import { citedSources, freshness, oldestSource } from '#core/content/freshness.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { testWithheldFrom } from '#core/content/test-withheld.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { ProcedureCard, ProcedureDocument } from '#core/contract/content-calls.ts';
import type { Procedure } from '#core/content/procedure.ts';
import { qrAddress } from '#core/slip/address.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';

export const catalogue: Operation<'content.catalogue'> = async (context) => {
  const pack = context.content.pack();
  if (pack === null) return failure('content-missing');
  return success({
    lifeEvents: pack.lifeEvents,
    officeFields: pack.officeFields,
    portals: pack.portals,
    procedures: pack.procedures.map(cardOf),
  });
};

/** What lists and search need of one procedure. */
function cardOf(procedure: Procedure): ProcedureCard {
  const { id, code, name, officialName, summary, keywords, area, lifeEvents, icon, script, lesson } = procedure;
  const inside = [...procedure.questions.map((question) => question.ask), ...procedure.papers.map((paper) => paper.name)];
  return {
    id,
    name,
    ...(officialName === undefined ? {} : { officialName }),
    summary,
    keywords,
    area,
    lifeEvents,
    icon,
    ...(code === undefined ? {} : { code }),
    ...(script === undefined ? {} : { script }),
    ...(lesson === undefined ? {} : { lesson: lesson.kind }),
    searched: { vi: inside.map((text) => text.vi), en: inside.map((text) => text.en) },
  };
}

export const procedure: Operation<'content.procedure'> = async (context, { id }) => {
  const pack = context.content.pack();
  return pack === null ? failure('content-missing') : documentOf(context, pack, id);
};

/** A procedure of a pack as pages read it today. */
export function documentOf(context: Context, pack: ContentPack, id: string): Result<ProcedureDocument, 'content-missing'> {
  const found = pack.procedures.find((candidate) => candidate.id === id);
  if (found === undefined) return failure('content-missing');
  const qr = qrAddress(found.qr, pack.portals, found.code);
  if (!qr.ok) {
    context.log.warn('content.qr-refused', { procedure: id, problem: qr.error });
    return failure('content-missing');
  }
  const checked = context.overlay.checked(id);
  return success({
    procedure: asOf(found, dayInVietnam(context.clock.now())),
    sources: citedSources(found, pack.sources),
    ...(checked === null ? {} : { checked }),
    qr: qr.value,
  });
}

export const script: Operation<'content.script'> = async (context, { id }) => {
  const pack = context.content.pack();
  const found = pack?.scripts.find((candidate) => candidate.id === id);
  if (pack === null || found === undefined) return failure('content-missing');
  const from = testWithheldFrom(pack, found, (subject) => context.overlay.checked(subject));
  const stale = dayInVietnam(context.clock.now()) >= from;
  return success(stale ? { ...found, testWithheld: true } : found);
};

/** For staff: everything there is, what must be looked at again first. */
export const freshnessOf: Operation<'staff.freshness'> = async (context) => {
  const pack = context.content.pack();
  if (pack === null) return failure('content-missing');
  const today = dayInVietnam(context.clock.now());
  const order = ['stale', 'ageing', 'fresh'];
  const rows = pack.procedures.map((candidate) => {
    const sourceDate = oldestSource(candidate, pack.sources);
    const check = context.overlay.checked(candidate.id);
    return {
      procedure: candidate.id,
      name: candidate.name,
      sourceDate,
      checked: check,
      // What states nothing that was read somewhere cannot grow old.
      freshness: sourceDate === null ? ('fresh' as const) : freshness(sourceDate, check, today),
    };
  });
  return success({ procedures: rows.toSorted((a, b) => order.indexOf(a.freshness) - order.indexOf(b.freshness)) });
};

export const quiz: Operation<'content.quiz'> = async (context, { id }) => {
  const found = context.content.pack()?.quizzes.find((candidate) => candidate.id === id);
  return found === undefined ? failure('content-missing') : success(found);
};

export const glosses: Operation<'content.glosses'> = async (context) => {
  const pack = context.content.pack();
  return pack === null ? failure('content-missing') : success(pack.glosses);
};
