import type { Result } from '#core/basics/result.ts';
import { checkTwin, type TwinInput, type TwinProblem } from './check-twin.ts';
import { type Decoders, openDecoders } from './decoders.ts';

/** Reads what goes to the printer before it goes. Rejects only where the reading itself broke: then nothing may be printed either. */
export interface Twin {
  /** Gets ready while the document is still being drawn. */
  warm(): void;
  check(input: TwinInput): Promise<Result<null, TwinProblem>>;
  close(): Promise<void>;
}

/** In this thread: inside the thread that does nothing else, in tools and in tests. `wasm` is the program of one of the decoders. */
export function createTwinHere(wasm: () => Promise<Uint8Array>): Twin {
  let decoders: Promise<Decoders> | null = null;
  const opened = (): Promise<Decoders> => (decoders ??= wasm().then(openDecoders));
  return {
    warm: () => void opened().catch(() => {}),
    check: async (input) => checkTwin(input, await opened()),
    async close() {},
  };
}
