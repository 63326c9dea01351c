import type { Result } from '#core/basics/result.ts';
import type { PackProblem, StandProblem } from '#core/pack/problems.ts';
import type { Edition, Standing } from '#core/pack/version.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { PackVerdict } from '#services/content/verify-pack.ts';
import type { LookedPack } from './look-at-pack.ts';
import type { OpenedPack } from './open-pack-file.ts';
import type { KeptPack, PackKeys } from './packs-file.ts';

/** Which content there is on this kiosk. */
export interface PacksNow {
  /** What visitors see; `version` null for the content of the program. Null where there is none. */
  readonly shown: Edition | null;
  /** What they will see when the visit that is under way has ended. */
  readonly waiting: { readonly version: string | null } | null;
  /** Where one tap leads back to. */
  readonly before: { readonly version: string | null } | null;
  readonly kept: readonly KeptPack[];
  /** The content of the program. */
  readonly program: Edition | null;
  readonly trust: PackKeys;
}

/** `now`: visitors see it. `after-visit`: as soon as whoever stands at the kiosk has gone. */
export type Shown = 'now' | 'after-visit';

/** The content in use, and the packs it can be exchanged for. Every change is on disk before it is told of. */
export interface PackDesk {
  readonly content: ContentStore;
  now(): PacksNow;
  /** Reads what a pack says of itself: signatures and list, not its files. */
  open(bytes: Uint8Array): Promise<Result<OpenedPack & { readonly standing: Standing }, PackProblem>>;
  /** Proves all of a pack and says what it would change. */
  look(bytes: Uint8Array): Promise<Result<LookedPack & { readonly standing: Standing }, PackProblem>>;
  /** Proves a pack, lays it beside the others and puts it in use. `older`: also where it is older than what is in use. */
  take(
    bytes: Uint8Array,
    asked: { readonly older: boolean },
  ): Promise<Result<{ readonly version: string; readonly shown: Shown }, PackProblem | StandProblem | 'storage-failed'>>;
  /** Puts a kept pack in use, or the content of the program (null). `changed-file`: it is no longer what was taken. */
  back(to: string | null): Promise<Result<{ readonly shown: Shown }, 'no-such-pack' | 'changed-file' | 'storage-failed'>>;
  /** Shows what waits, if nobody stands at the kiosk any more. */
  settle(): Promise<void>;
  /** Believes a key from now on. */
  trust(
    file: Uint8Array,
  ): Promise<
    Result<{ readonly id: string; readonly label: string }, 'not-a-key' | 'already-here' | 'too-many' | 'storage-failed'>
  >;
  forget(key: string): Promise<Result<null, 'no-such-key' | 'storage-failed'>>;
  need(signatures: 1 | 2): Promise<Result<null, 'storage-failed'>>;
  /** The content in use on the disk, held against its hashes anew. */
  verify(): Promise<PackVerdict>;
  /** Told when visitors see other content, with its hash. */
  onChange(listener: (version: string) => void): void;
  settled(): Promise<void>;
}
