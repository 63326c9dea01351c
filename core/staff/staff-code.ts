import { z } from 'zod';
import { STAFF_CODE, STAFF_ROLES } from './roles.ts';

export const staffCode = z.string().regex(STAFF_CODE);
export const staffRole = z.enum(STAFF_ROLES);
