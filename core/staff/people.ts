import type { Result } from '../basics/result.ts';
import { failure, success } from '../basics/result.ts';
import type { StaffCode, StaffRole } from './roles.ts';

/** One who may open the corner. How a PIN is kept is the service's matter. */
export interface Person<Pin> {
  readonly code: StaffCode;
  readonly role: StaffRole;
  readonly pin: Pin;
}

type People<Pin> = readonly Person<Pin>[];

/** Staff a kiosk can have: as many as fit a screen of names, and more than an office has. */
export const MOST_STAFF = 12;

export function withPerson<Pin>(people: People<Pin>, person: Person<Pin>): Result<People<Pin>, 'code-taken' | 'too-many'> {
  if (people.some(({ code }) => code === person.code)) return failure('code-taken');
  return people.length >= MOST_STAFF ? failure('too-many') : success([...people, person]);
}

/** Refused for the last admin: somebody must be left who can let others in. */
export function withRole<Pin>(
  people: People<Pin>,
  code: StaffCode,
  role: StaffRole,
): Result<People<Pin>, 'no-such-staff' | 'last-admin'> {
  if (!people.some((person) => person.code === code)) return failure('no-such-staff');
  const next = people.map((person) => (person.code === code ? { ...person, role } : person));
  return hasAdmin(next) ? success(next) : failure('last-admin');
}

export function withPin<Pin>(people: People<Pin>, code: StaffCode, pin: Pin): Result<People<Pin>, 'no-such-staff'> {
  if (!people.some((person) => person.code === code)) return failure('no-such-staff');
  return success(people.map((person) => (person.code === code ? { ...person, pin } : person)));
}

export function without<Pin>(people: People<Pin>, code: StaffCode): Result<People<Pin>, 'no-such-staff' | 'last-admin'> {
  const next = people.filter((person) => person.code !== code);
  if (next.length === people.length) return failure('no-such-staff');
  return hasAdmin(next) ? success(next) : failure('last-admin');
}

function hasAdmin(people: People<unknown>): boolean {
  return people.some(({ role }) => role === 'admin');
}
