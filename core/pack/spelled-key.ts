/** The id as it is read aloud and compared: in fours. */
export function spelledKey(id: string): string {
  return (id.match(/.{1,4}/g) ?? []).join(' ');
}
