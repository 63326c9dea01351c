/**
 * Runs a task once at a time: asked for while it runs, it runs once more afterwards, however often it was asked for. A task that
 * throws is told of, and may do better the next time.
 */
export function inTurn(task: () => Promise<void>, say: (line: string) => void): () => void {
  let running = false;
  let wanted = false;
  const run = async (): Promise<void> => {
    running = true;
    while (wanted) {
      wanted = false;
      await task().catch((error: unknown) => say(String(error)));
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}
