import { createContext, useContext } from 'react';
import { STAFF_ROLES, type StaffRole } from '#core/staff/roles.ts';

/** What whoever opened the corner may do. Tells only what to offer: the service asks again at every call. */
export const RoleContext = createContext<StaffRole>('admin');

/** Whether somebody of this role, or of a higher one, stands here. */
export function useMay(from: StaffRole): boolean {
  return STAFF_ROLES.indexOf(from) <= STAFF_ROLES.indexOf(useContext(RoleContext));
}
