import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { asOf } from '#core/content/as-of.ts';
import { failure, success } from '#core/basics/result.ts';
import type { ProcedureCard } from '#core/contract/content-calls.ts';
import type { Procedure } from '#core/content/procedure.ts';
import { qrAddress } from '#core/slip/address.ts';
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
  const found = pack?.procedures.find((candidate) => candidate.id === id);
  if (pack === null || found === undefined) return failure('content-missing');
  const qr = qrAddress(found.qr, pack.portals, found.code);
  if (!qr.ok) {
    context.log.warn('content.qr-refused', { procedure: id, problem: qr.error });
    return failure('content-missing');
  }
  const cited = new Set(JSON.stringify(found).match(/(?<="source":")[a-z0-9-]+/g) ?? []);
  return success({
    procedure: asOf(found, dayInVietnam(context.clock.now())),
    sources: pack.sources.filter((source) => cited.has(source.id)),
    qr: qr.value,
  });
};

export const script: Operation<'content.script'> = async (context, { id }) => {
  const found = context.content.pack()?.scripts.find((candidate) => candidate.id === id);
  return found === undefined ? failure('content-missing') : success(found);
};

export const quiz: Operation<'content.quiz'> = async (context, { id }) => {
  const found = context.content.pack()?.quizzes.find((candidate) => candidate.id === id);
  return found === undefined ? failure('content-missing') : success(found);
};

export const glosses: Operation<'content.glosses'> = async (context) => {
  const pack = context.content.pack();
  return pack === null ? failure('content-missing') : success(pack.glosses);
};
