import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { Localised } from '#core/basics/language.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { JobState } from '#core/contract/shapes.ts';
import { cardsSheet } from '#core/cards/cards-sheet.ts';
import { declarationSheet } from '#core/group/declaration-sheet.ts';
import { handoutSheet } from '#core/handout/handout-sheet.ts';
import { figuresSheet } from '#core/report/figures-sheet.ts';
import { todoSheet } from '#core/overlay/todo-sheet.ts';
import type { SheetKind } from '#core/printing/job.ts';
import type { Sheet } from '#core/sheet/sheet.ts';
import { allFaults, allSteps } from '#core/simulation/selectors.ts';
import { recoverySheet } from '#core/staff/recovery-sheet.ts';
import type { Context } from '#services/app/context.ts';
import { tell } from '#services/report/publish.ts';
import type { Operation } from './operation.ts';
import { todo as listTodo } from './overlay-todo.ts';
import { toldMonths } from './told-months.ts';

export const figures: Operation<'paper.figures'> = async (context, { job, language, from, to }) => {
  const who = context.staff.who();
  const pack = context.content.pack();
  if (pack === null) return failure('content-missing');
  const months = await toldMonths(context, from, to);
  if (!months.ok) return months;
  const sheet = figuresSheet({
    told: await tell(months.value, context.reportWork),
    from,
    to,
    missing: months.value.flatMap(({ unreadable, onlyWhole }) => [...unreadable, ...onlyWhole]),
    subjects: pack.procedures.map(({ id, script, name }) => (script === undefined ? { id, name } : { id, script, name })),
    stepName: (script, step) => stepName(pack, script, step),
    kiosk: context.settings.read().kiosk,
    day: dayInVietnam(context.clock.now()),
    language,
  });
  const sent = await printPaper(context, job, 'figures', sheet);
  await context.audit.record({ who, act: 'report.made', about: `A4 ${from} ${to}`, outcome: sent.ok ? 'done' : 'failed' });
  return sent;
};

/** A step the content no longer has keeps its id: its figures are still true. */
function stepName(pack: ContentPack, script: string, step: string): { readonly say: Localised; readonly of: Localised } {
  const found = pack.scripts.find(({ id }) => id === script);
  const steps = found === undefined ? [] : [...allSteps(found), ...allFaults(found).flatMap(({ fault }) => fault.steps)];
  const own = pack.procedures.find((procedure) => procedure.script === script)?.name ?? found?.title;
  return { say: steps.find(({ id }) => id === step)?.say ?? same(step), of: own ?? same(script) };
}

const same = (id: string): Localised => ({ vi: id, en: id });

type PaperProblem = 'no-printer' | 'no-a4' | 'printer-failed';

/** Prints a paper that is no secret. */
export async function printPaper(
  context: Context,
  job: string,
  about: SheetKind,
  sheet: Sheet,
  /** Id of what it is of, where that is one thing. */
  of?: string,
): Promise<Result<{ state: JobState }, PaperProblem>> {
  const sent = await context.printing.sheet({ job, about, sheet, ...(of === undefined ? {} : { of }) });
  if (sent.ok) return success({ state: sent.value.state });
  return failure(sent.error === 'keeps-files' ? 'printer-failed' : sent.error);
}

export const recovery: Operation<'paper.recovery'> = async (context, { job, code, language }) => {
  const who = context.staff.who();
  if (!(await context.staff.isRecovery(code))) return failure('no-such-code');
  const { kiosk } = context.settings.read();
  const sheet = recoverySheet({ code, kiosk, day: dayInVietnam(context.clock.now()), language });
  const sent = await context.printing.sheet({ job, about: 'recovery', sheet, secret: true });
  await context.audit.record({ who, act: 'recovery.printed', about: '', outcome: sent.ok ? 'done' : 'failed' });
  return sent.ok ? success({ state: sent.value.state }) : sent;
};

export const todo: Operation<'paper.todo'> = async (context, { job, language }) => {
  const listed = await listTodo(context, {});
  if (!listed.ok) return listed;
  const { kiosk } = context.settings.read();
  return printPaper(context, job, 'todo', todoSheet({ todo: listed.value, kiosk, language }));
};

export const handout: Operation<'paper.handout'> = async (context, { job, procedure, copies, language }) => {
  const pack = context.content.pack();
  if (pack === null) return failure('content-missing');
  const sheet = handoutSheet({ pack, procedure, copies, day: dayInVietnam(context.clock.now()), language });
  return sheet.ok ? printPaper(context, job, 'handout', sheet.value, procedure) : sheet;
};

export const declaration: Operation<'paper.declaration'> = (context, { job, copies, language }) =>
  printPaper(context, job, 'declaration', declarationSheet(copies, language));

export const cards: Operation<'paper.cards'> = (context, { job, first, count, language }) =>
  printPaper(context, job, 'cards', cardsSheet(first, count, language));
