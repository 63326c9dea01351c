/** The letter an answer is called by in the room: of the first `A`. */
export function letterOf(at: number): string {
  return String.fromCodePoint(65 + at);
}
