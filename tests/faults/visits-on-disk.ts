import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { openStores, type OpenStoresOptions, type Stores, type StoresProblem } from '#services/storage/open-stores.ts';
import { createPinHasher } from '#services/staff/pin-hasher.ts';
import type { Activity } from '#core/visit/record.ts';
import { createCountingIds } from '#support/memory-storage.ts';
import type { Result } from '#core/basics/result.ts';

export const PLAIN = { language: 'vi', textSize: 'normal', theme: 'default' } as const;

export const visitId = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-9000-000000000000`;
export const activityId = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-a000-000000000000`;

/** A finished simulation of about the size of a real one. */
export function simulation(number: number): Activity {
  return {
    id: activityId(number),
    at: 10,
    seconds: 240,
    kind: 'simulation',
    script: 'dang-ky-khai-sinh',
    rung: 'guided',
    steps: Object.fromEntries(
      Array.from({ length: 12 }, (_, step) => [`chang-1.buoc-${step}`, step % 3 === 0 ? 'hint' : 'alone']),
    ),
    hints: 4,
    stuck: null,
    finished: true,
  };
}

export interface Opened {
  readonly result: Result<Stores, StoresProblem>;
  readonly notices: OpenStoresOptions['notices'];
}

/** Opens the stores with cheap PINs and without waiting, and shows what staff would be told. */
export async function openForTest(
  fileSystem: FileSystem,
  folder: string,
  clock: Clock,
  more: Partial<OpenStoresOptions> = {},
): Promise<Opened> {
  const notices = createNoticeBoard(clock, silentLogger);
  const result = await openStores({
    folder,
    fileSystem,
    clock,
    ids: createCountingIds(),
    log: silentLogger,
    notices,
    hasher: createPinHasher({ N: 2, r: 1, p: 1 }),
    pause: async () => {},
    ...more,
  });
  return { result, notices };
}
