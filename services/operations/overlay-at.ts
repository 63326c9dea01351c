import { failure, success, type Result } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { AuditAct } from '#core/audit/acts.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { printBeneath } from '#core/overlay/beneath.ts';
import type { At, By } from '#core/overlay/history.ts';
import { kindOf, type PlaceKind } from '#core/overlay/place.ts';
import type { Context } from '#services/app/context.ts';

/** A place somebody wants to do something to. */
export interface Reached {
  readonly pack: ContentPack;
  readonly kind: PlaceKind;
  readonly at: At;
  readonly by: By;
  readonly today: string;
}

/**
 * Finds a place in the pack as it was given. One that the pack has no more is reached only `orKept`: it can be given up or shown, but
 * nothing new can be said there.
 */
export function reach(
  context: Context,
  at: At,
  orKept: 'orKept' | 'inPack',
): Result<Reached, 'content-missing' | 'no-such-place'> {
  const pack = context.authored.pack();
  if (pack === null) return failure('content-missing');
  const kind = kindOf(at.place);
  if (kind === null) return failure('no-such-place');
  const today = dayInVietnam(context.clock.now());
  const procedure = pack.procedures.find(({ id }) => id === at.procedure);
  const beneath = printBeneath(pack, procedure, at.place, today);
  if (beneath === null && !(orKept === 'orKept' && isKept(context, at))) return failure('no-such-place');
  return success({ pack, kind, at, today, by: { staff: actor(context), madeAt: moment(context), beneath } });
}

function isKept({ overlay }: Context, { procedure, place }: At): boolean {
  const corrections = overlay.corrections();
  const places = Object.hasOwn(corrections, procedure) ? corrections[procedure] : undefined;
  return places !== undefined && Object.hasOwn(places, place);
}

/** Whoever opened the corner. The table lets nobody through while nobody has. */
export function actor({ staff }: Context): string {
  const who = staff.who();
  if (who === null) throw new Error('nobody has opened the corner');
  return who;
}

function moment({ clock }: Context): string {
  return new Date(clock.now()).toISOString();
}

/** Writes an act down, and lets open pages forget what they read. */
export async function told(
  context: Context,
  who: string,
  act: AuditAct,
  about: string,
  result: Result<unknown, 'storage-failed'>,
): Promise<void> {
  const outcome = result.ok ? 'done' : 'failed';
  await context.audit.record({ who, act, about: about.slice(0, 120), outcome });
  const pack = context.content.pack();
  if (result.ok && pack !== null) context.events.push({ name: 'content.changed', data: { version: pack.version } });
}
