import { failure, success } from '#core/basics/result.ts';
import { judgeCounts, quizOf } from '#core/group/counts.ts';
import type { GroupSaid } from '#core/group/group.ts';
import type { HeldMeeting } from '#services/presentation/presentation-desk.ts';
import { judgeGroup } from './count.ts';
import { noteAct } from './note-act.ts';
import type { Operation, SurfaceOperation } from './operation.ts';

/** In whose name a meeting is held that nobody of staff opened: on a machine that was started for demonstrations. */
const NOBODY = 'trinh-chieu';

export const plans: Operation<'presentation.plans'> = async ({ presentation }) => {
  const all = presentation.plans();
  return all === null ? failure('content-missing') : success({ plans: all, open: presentation.now() !== null });
};

/** Who may is asked before (services/app/api.ts). */
export const open: Operation<'presentation.open'> = async ({ presentation, staff }, { plan }) => {
  const result = await presentation.open(plan, staff.who() ?? NOBODY);
  return result.ok ? success({}) : result;
};

/** Whoever presents writes down at the end where it was; the room needs no places. */
export const now: SurfaceOperation<'presentation.now'> = async ({ presentation, settings, run }, _input, surface) => {
  const held = presentation.now();
  if (surface === 'room') return success({ now: held, surface: 'room' });
  const { places } = settings.read();
  return success({ now: held === null ? null : { ...held, places, ...(run.demo ? { demo: true } : {}) }, surface: 'presenter' });
};

export const doNow: Operation<'presentation.do'> = async ({ presentation }, { event }) => {
  const result = await presentation.act(event);
  return result.ok ? success({}) : result;
};

export const camera: Operation<'presentation.camera'> = async ({ presentation }, { on }) => {
  const result = presentation.camera(on);
  return result.ok ? success({}) : result;
};

/** The record comes first: where it cannot be written, the meeting is still open and can be ended again. */
export const end: Operation<'presentation.end'> = async (context, { said }) => {
  const held = context.presentation.held();
  if (held === null) return failure('not-open');
  if (said !== null) {
    // What is told of it is relied on in the report.
    if (context.run.notKept !== null) return failure('storage-failed');
    const judged = judgeGroup(context, said);
    if (!judged.ok) return judged;
    const whole = withMeeting(said, held);
    const counts = judgeCounts(whole);
    if (!counts.ok) return failure(counts.error);
    const { id, staff } = held;
    const result = await context.groups.add(id, staff, whole);
    await noteAct(context, result.ok && result.value === 'corrected' ? 'group.corrected' : 'group.saved', id, result, staff);
    if (!result.ok) return result;
  }
  await context.presentation.close();
  return success({});
};

/** What the machine knows of the meeting beside what was said of it. */
function withMeeting(said: GroupSaid, { plan, outcome }: HeldMeeting): GroupSaid {
  const rounds = said.rounds ?? outcome.rounds;
  return { ...said, plan, ...(rounds.length === 0 ? {} : { rounds: [...rounds], quiz: quizOf(rounds) }) };
}
