import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import type { VisitRecord } from '#core/visit/record.ts';
import { systemClock } from '#services/environment/clock.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { openDay } from '#services/visits/day-store.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { seeded } from '#support/seeded.ts';
import { activityId, openForTest, visitId } from './visits-on-disk.ts';

/** A sample in every test run; `KILLS=100` for the proof. */
const KILLS = Number(process.env['KILLS'] ?? 15);
/** Writes take a few milliseconds each, so that a kill within this time falls into any part of any of them. */
const LONGEST_LIFE = 80;

const root = resolve(import.meta.dirname, '../..');
let work: string;

/** The child is bundled, since Node 20 does not read TypeScript. */
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'goc-so-kill-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/faults/kill-writer.ts',
      outDir: join(work, 'bundle'),
      target: 'node20',
      rollupOptions: {
        external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { entryFileNames: 'kill-writer.mjs' },
      },
    },
    ssr: { noExternal: true },
  });
}, 60_000);
afterAll(() => rm(work, { recursive: true, force: true }));

/** What one life of the writer said was on disk, and what it was told at its start. */
async function liveAndDie(folder: string, first: number, life: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(work, 'bundle/kill-writer.mjs'), folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const gone = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    // The moment of a kill is the point of this test: real time, drawn from a fixed seed.
    if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), life);
  }
  await gone;
  return said;
}

async function everythingIn(folder: string): Promise<readonly VisitRecord[]> {
  const storage = { ...createMemoryStorage({ fileSystem: nodeFileSystem }), root: folder };
  const days = await Promise.all((await storedDays(storage)).map((day) => openDay(storage, day)));
  expect(storage.notices.list()).toEqual([]);
  return days.flatMap((day) => day.data().visits).toSorted((a, b) => a.sequence - b.sequence);
}

test(
  `kill -9 during writes, ${KILLS} times: nothing acknowledged is lost, no file is unreadable`,
  { timeout: 20_000 + KILLS * 3000 },
  async () => {
    const folder = join(work, 'data');
    const random = seeded(20261123);
    const promised: string[] = [];
    let visits: readonly VisitRecord[] = [];
    let number = 1;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const said = await liveAndDie(folder, number, random() * LONGEST_LIFE);
      expect(said[0]).toBe('ready');
      promised.push(...said.slice(1));
      visits = await everythingIn(folder);
      const byId = new Map(visits.map((visit) => [visit.id, visit]));
      for (const line of promised) {
        const [what, visit, activity] = line.split(' ');
        const record = byId.get(visitId(Number(visit)));
        expect(record, line).toBeDefined();
        if (what === 'record')
          expect(
            record?.activities.map(({ id }) => id),
            line,
          ).toContain(activityId(Number(activity)));
        if (what === 'end') expect(record?.ended, line).toBe('done');
      }
      expect(visits.map(({ sequence }) => sequence)).toEqual(visits.map((_, index) => index + 1));
      // Numbers the child may have used without living to tell.
      number = Math.max(number, ...said.map((line) => Number(line.split(' ')[1] ?? 0))) + 2;
    }
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.includes('corrupt'))).toEqual([]);
    expect(promised.length).toBeGreaterThan(KILLS * 3);

    // The next start finds the lock free and nothing to tell, and closes what was open.
    const { result, notices } = await openForTest(nodeFileSystem, folder, systemClock);
    if (!result.ok) throw new Error(result.error);
    await result.value.close();
    expect(notices.list()).toEqual([]);
    expect((await everythingIn(folder)).every(({ ended }) => ended !== null)).toBe(true);
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  },
);
