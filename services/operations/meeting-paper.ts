import { failure, success, type Result } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { Language } from '#core/basics/language.ts';
import type { ParsedInput } from '#core/contract/calls.ts';
import { headsSheet } from '#core/presentation/kit/heads-sheet.ts';
import { STANDING } from '#core/presentation/kit/kit-words.ts';
import { programmeSheet } from '#core/presentation/kit/programme-sheet.ts';
import { type Held, resultSheet } from '#core/presentation/kit/result-sheet.ts';
import { plansNow } from '#core/presentation/plans-now.ts';
import { shelfOf } from '#core/presentation/shelf.ts';
import { STANDING_PLACES } from '#core/tally/kinds.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';
import { printPaper } from './paper.ts';

export const meeting: Operation<'paper.meeting'> = async (context, { job, language, plan: id, sheet, group }) => {
  const pack = context.content.pack();
  if (pack === null) return failure('content-missing');
  const plan = plansNow(pack, context.plans.plans()).find((one) => one.id === id);
  if (plan === undefined) return failure('no-such-plan');
  const of = { plan, shelf: shelfOf(pack), language };
  if (sheet === 'programme') return printPaper(context, job, 'meeting', programmeSheet(of));
  if (sheet === 'heads') return printPaper(context, job, 'meeting', headsSheet(of));
  const held = await heldAs(context, id, group, language);
  return held.ok ? printPaper(context, job, 'meeting', resultSheet({ ...of, held: held.value })) : held;
};

/** The session a result sheet is filled from; null where it is to be filled by hand. */
async function heldAs(
  { groups, settings }: Context,
  plan: string,
  group: ParsedInput<'paper.meeting'>['group'],
  language: Language,
): Promise<Result<Held | null, 'no-such-entry' | 'storage-failed'>> {
  if (group === null) return success(null);
  const month = await groups.of(group.month);
  if (!month.ok) return failure('storage-failed');
  const found = month.value.find(({ id }) => id === group.id);
  // Counts of one meeting never stand under the name of another.
  if (found === undefined || (found.said.plan ?? plan) !== plan) return failure('no-such-entry');
  const { said, at } = found;
  const standing = STANDING_PLACES.find((one) => one === said.place);
  const listed = settings.read().places.find(({ id }) => id === said.place)?.name;
  const place = listed ?? (standing === undefined ? said.place : STANDING[standing][language]);
  return success({ said, place, day: dayInVietnam(Date.parse(at)) });
}
