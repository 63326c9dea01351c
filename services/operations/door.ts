import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { success } from '#core/basics/result.ts';
import { doorOf } from '#services/settings/door-of.ts';
import type { Operation } from './operation.ts';

export const open: Operation<'door.open'> = async (context, { open: wanted }) => {
  const who = context.staff.who();
  const openOn = wanted ? dayInVietnam(context.clock.now()) : null;
  const result = await context.settings.save({ ...context.settings.read(), openOn });
  await context.audit.record({ who, act: 'settings.saved', about: 'openOn', outcome: result.ok ? 'done' : 'failed' });
  if (!result.ok) return result;
  const door = doorOf(result.value);
  context.events.push({ name: 'door.changed', data: { door } });
  return success({ door });
};
