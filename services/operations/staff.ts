import { success } from '#core/basics/result.ts';
import type { Operation } from './operation.ts';

export const status: Operation<'staff.status'> = async ({ staff }) =>
  success({ firstRun: staff.firstRun(), unlocked: staff.role() !== 'visitor', lockedFor: staff.lockedFor() });

export const setup: Operation<'staff.setup'> = async ({ staff }, { pin }) => {
  const result = await staff.setup(pin);
  return result.ok ? success({}) : result;
};

export const unlock: Operation<'staff.unlock'> = ({ staff }, { pin }) => staff.unlock(pin);

export const lock: Operation<'staff.lock'> = async ({ staff }) => {
  staff.lock();
  return success({});
};

export const changePin: Operation<'staff.changePin'> = async ({ staff }, { pin }) => {
  const result = await staff.changePin(pin);
  return result.ok ? success({}) : result;
};

export const today: Operation<'staff.today'> = async ({ visits }) => {
  const result = await visits.today();
  if (!result.ok) return result;
  const { day, visits: all } = result.value;
  return success({ day, visits: [...all], touchesOnly: all.filter((visit) => visit.activities.length === 0).length });
};

export const notices: Operation<'staff.notices'> = async (context) => success({ notices: [...context.notices.list()] });

export const clearNotices: Operation<'staff.clearNotices'> = async (context) => {
  context.notices.clear();
  return success({});
};
