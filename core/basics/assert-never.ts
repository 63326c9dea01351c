/** Closes a switch over a union: the compiler refuses a forgotten member, and a lie at run time throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
