/** What staff are told where a plan could not be saved or removed. */
export type PlanTrouble = 'plans.changed' | 'plans.isOpen' | 'staff.noAnswer' | 'staff.notSaved';

export function planTrouble(problem: string): PlanTrouble {
  switch (problem) {
    case 'no-such-plan':
    case 'no-such-part':
    case 'content-missing':
      return 'plans.changed';
    case 'meeting-open':
      return 'plans.isOpen';
    case 'unreachable':
      return 'staff.noAnswer';
    default:
      return 'staff.notSaved';
  }
}
