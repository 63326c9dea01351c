import type { Result } from '#core/basics/result.ts';

/** An open way to one printer and back. Nothing here rejects; after `cut` or a break everything settles at once. */
export interface Wire {
  /** Hands bytes over; answers when the other side has taken them, which may be long where it is busy. False: the way is broken. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** The next byte that comes back within so many milliseconds; null where none does. */
  read(within: number): Promise<number | null>;
  /** Forgets what came back so far. */
  forget(): void;
  /** `half`: the other side will say nothing more, and may still take. `broken`: it neither says nor takes. */
  state(): 'open' | 'half' | 'broken';
  /** Ends it once everything written has gone. */
  close(): Promise<void>;
  /** Ends it now; what is under way is dropped as far as it has not left this machine. */
  cut(): void;
}

/** `offline`: nobody is there. `error`: it is there, and may not be used. */
export type WireProblem = 'offline' | 'error';

/** Opens the one way there is; the printer has no other caller meanwhile. */
export type OpenWire = () => Promise<Result<Wire, WireProblem>>;
