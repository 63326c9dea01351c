/** What some work answers, and how often others got their turn while it ran. Only for work that waits for nothing real: else the waiting counts too. */
export async function turnsOf<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly turns: number }> {
  let turns = 0;
  let going = true;
  const next = (): void => {
    if (!going) return;
    turns += 1;
    setImmediate(next);
  };
  setImmediate(next);
  const value = await work();
  going = false;
  return { value, turns };
}
