/** What a member of staff may do. Each role may do all that the ones before it may. */
export const STAFF_ROLES = ['staff', 'content', 'admin'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What the records call a member of staff: a short code the office gives, never a name and never the number of a person, with dashes or without. */
export const STAFF_CODE = /^(?!(?:[a-z-]*\d){9})[a-z0-9-]{1,20}$/;
export type StaffCode = string;
