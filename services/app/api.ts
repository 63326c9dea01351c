import { calls, type CallName } from '#core/contract/calls.ts';
import type { CallDefinition, Role, Surface } from '#core/contract/define.ts';
import type { Result } from '#core/basics/result.ts';
import { operations } from '#services/operations/table.ts';
import type { z } from 'zod';
import type { Caller } from './caller.ts';
import type { Context } from './context.ts';
import { bare, json } from './headers.ts';
import { readBody } from './read-body.ts';

const RANK: Readonly<Record<Role, number>> = { visitor: 0, staff: 1, content: 2, admin: 3 };

type AnyDefinition = CallDefinition<z.ZodType, z.ZodType, string>;
type AnyOperation = (context: Context, input: unknown, surface: Surface) => Promise<Result<unknown, string>>;

/** Whether a name is a row of the table itself, not something every object has. */
export function isCall(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

/**
 * Calls whose yes is relied on tomorrow. In a run that keeps nothing they are refused as by a disk that takes no writes: nobody is to learn a new
 * PIN, throw away a sheet of recovery or take home a code that is gone with the next start, and nobody who passes by is to become the admin of a
 * kiosk whose list of staff cannot be read. Visits go on unkept, staff who are known come in, and whatever only reads is answered.
 */
const PROMISES: ReadonlySet<CallName> = new Set<CallName>([
  ...(['staff.setup', 'staff.add', 'staff.changePin', 'staff.resetPin', 'staff.setRole', 'staff.remove'] as const),
  ...(['staff.makeRecovery', 'staff.recover', 'resume.keep', 'kiosk.leaveSafe', 'backup.restore'] as const),
  ...([
    'settings.save',
    'settings.import',
    'settings.undo',
    'keep.choose',
    'keep.confirm',
    'keep.keepFor',
    'keep.letGo',
  ] as const),
  ...(['overlay.edit', 'overlay.hide', 'overlay.show', 'overlay.restore', 'overlay.settle', 'overlay.check'] as const),
  ...(['plan.save', 'plan.remove'] as const),
  ...(['pack.take', 'pack.back', 'pack.trust', 'pack.forget', 'pack.need', 'session.correct', 'tally.count'] as const),
  ...(['away.add', 'away.correct', 'group.save', 'group.correct'] as const),
  // A meeting goes on after a power cut; one that could not is not begun. How it ends is judged by what is to be kept of it.
  'presentation.open',
]);

/** Calls a visitor's surface may make, but at the kiosk only staff; unless the machine was started for demonstrations. */
const STAFF_AT_KIOSK: ReadonlySet<CallName> = new Set<CallName>(['presentation.open']);

function roleFor(name: CallName, { surface }: Caller, { run }: Context): Role {
  return STAFF_AT_KIOSK.has(name) && surface === 'kiosk' && !run.demo ? 'staff' : calls[name].role;
}

/**
 * Answers `POST /api/<name>`. Expected problems are 200 with `ok: false`: they are answers, not failures of the transport.
 */
export async function answerCall(
  context: Context,
  caller: Caller,
  name: CallName,
  request: Request,
  checkOutput: boolean,
): Promise<Response> {
  const definition = calls[name] as AnyDefinition;
  if (!definition.surfaces.includes(caller.surface)) return json(403, { ok: false, error: 'not-allowed' });
  const role = roleFor(name, caller, context);
  if (RANK[context.staff.role()] < RANK[role]) return json(403, { ok: false, error: 'not-allowed' });
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return bare(415);
  const body = await readBody(request);
  if (!body.ok) return body.error === 'too-large' ? bare(413) : json(400, { ok: false, error: 'invalid-input' });
  // Again: the corner may have locked while the body came.
  if (RANK[context.staff.role()] < RANK[role]) return json(403, { ok: false, error: 'not-allowed' });
  const value = parseJson(body.value);
  const input = definition.input.safeParse(value);
  if (!input.success) return json(400, { ok: false, error: 'invalid-input' });
  if (role !== 'visitor') context.staff.touch();
  if (PROMISES.has(name) && context.run.notKept !== null) return json(200, { ok: false, error: 'storage-failed' });
  const result = await (operations[name] as AnyOperation)(context, input.data, caller.surface);
  if (result.ok && checkOutput) definition.output.parse(result.value);
  return json(200, result);
}

/** Undefined for what is not JSON: no input schema takes it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
