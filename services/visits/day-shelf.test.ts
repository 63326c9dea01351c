import { describe, expect, test } from 'vitest';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryDisk, createMemoryStorage } from '#support/memory-storage.ts';
import { createDayShelf, type DayShelf } from './day-shelf.ts';
import type { DayVisits } from './day-store.ts';

function shelf(storage = createMemoryStorage()) {
  const events: string[] = [];
  const made = createDayShelf(storage, {
    opened: (day) => events.push(`opened ${day}`),
    closed: (day) => events.push(`closed ${day}`),
  });
  return { made, events };
}
const openDays = (made: DayShelf): string[] => [...made.all()].map(([day]) => day);
/** A change that is written although nothing differs. */
const touch = (data: DayVisits): DayVisits => ({ ...data });

describe('the shelf of day files', () => {
  test('opens a file once, however many ask at a time', async () => {
    const { made, events } = shelf();
    const stores = await Promise.all([made.load('2026-11-23'), made.load('2026-11-23')]);
    expect(stores[0]).toBe(stores[1]);
    expect(await made.load('2026-11-23')).toBe(made.get('2026-11-23'));
    expect(events).toEqual(['opened 2026-11-23']);
  });

  test('tries again where opening failed', async () => {
    const disk = createMemoryDisk();
    const { made } = shelf(createMemoryStorage({ disk, fileSystem: withFaults(disk, failing('read', 'EMFILE', 1)) }));
    await expect(made.load('2026-11-23')).rejects.toThrow('EMFILE');
    expect(made.get('2026-11-23')).toBeUndefined();
    expect((await made.load('2026-11-23')).data().visits).toEqual([]);
  });

  test('closes the days that are not needed any more', async () => {
    const { made, events } = shelf();
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23']) await made.load(day);
    await made.keepOnly(['2026-11-23', null]);
    expect(openDays(made)).toEqual(['2026-11-23']);
    expect(events.slice(3)).toEqual(['closed 2026-11-21', 'closed 2026-11-22']);
  });

  test('lets no file go while it is being written', async () => {
    const { made } = shelf();
    const store = await made.load('2026-11-23');
    let written = 0;
    const twice = async (): Promise<void> => {
      for (; written < 2; written += 1) await store.update(touch);
    };
    const writing = twice();
    await made.keepOnly([]);
    expect(written).toBe(2);
    expect(openDays(made)).toEqual([]);
    await writing;
  });
});
