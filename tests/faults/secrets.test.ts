import { describe, expect, test } from 'vitest';
import { calls, type CallName } from '#core/contract/calls.ts';
import { MINUTE } from '#core/basics/durations.ts';
import { FIRST_PIN, type MemoryApp, startMemoryApp } from '#support/memory-app.ts';
import { anyInput } from './secrets/any-input.ts';
import { type Leaf, leavesOf, withLeaf } from './secrets/leaves.ts';
import { makeSecrets, type Secret, shapesOf } from './secrets/make-secrets.ts';
import { SAMPLES, VISIT } from './secrets/samples.ts';
import { type Found, searchFor, spotIn } from './secrets/search.ts';
import { watchDisk, type WatchedDisk } from './secrets/watched-disk.ts';

/** All of them by `npm run proof -- secrets`. */
const COUNT = Number(process.env['SECRETS'] ?? 44);
/** Which part of them, `2/3`: an hour of one core is shared out among several, or among several runs. */
const [PART = 1, PARTS = 1] = (process.env['SECRETS_PART'] ?? '1/1').split('/').map(Number);
/** So many at a time over one life of a kiosk, so that each search is over small files. */
const AT_ONCE = 22;

const names = Object.keys(calls) as CallName[];

/** The office's own words: its address and phones may be anything, of everything else only the numbers and addresses of a person are refused. */
const OFFICE_FIELDS = /^settings\.save settings\.office\.[^.]+$/;
const WORD_FIELDS = [
  /^settings\.save settings\.(kiosk|printer\.(name|host)|places\.\d+\.(id|name))$/,
  /^staff\.add code$/,
  /^overlay\.(edit|draft) (draft\.)?(value\.(text|detail)\.(vi|en)|value\.address|source|date)$/,
];
/** Random numbers the machine makes; 122 bits of them. Nothing that is typed becomes one. */
const MADE_BY_MACHINE = /^(visit\.\w+ visit|visit\.record activity\.id|\w+\.\w+ (job|id|visit))$/;

/** The shapes of a secret that are put at a leaf. What an office writes in its own words is read as it stands, not what a cipher of it would be. */
function shapesAt(name: CallName, leaf: Leaf, secret: Secret): readonly (string | number)[] {
  const at = `${name} ${leaf.path.join('.')}`;
  const { strings, numbers } = shapesOf(secret);
  if (leaf.kind === 'number') return numbers;
  if (leaf.kind === 'string' && OFFICE_FIELDS.test(at)) return [];
  if (leaf.kind === 'string' && WORD_FIELDS.some((field) => field.test(at)))
    return secret.kind === 'person' ? strings.filter((shape) => shape === secret.text || /^[\d-]+$/.test(shape)) : [];
  return strings;
}

interface Begun {
  readonly app: MemoryApp;
  readonly disk: WatchedDisk;
  readonly session: string;
}

async function begin(): Promise<Begun> {
  let watched: WatchedDisk | null = null;
  const app = await startMemoryApp({ over: (disk) => (watched = watchDisk(disk)) });
  await app.enter();
  const settings = (SAMPLES['settings.save'] ?? [])[0];
  if (settings !== undefined) await app.call('settings.save', { settings: { ...settings.settings, office: {} } });
  await app.call('staff.add', { code: 'lan', role: 'staff', pin: '907116' });
  await app.call('visit.start', { visit: VISIT, settings: { language: 'vi', textSize: 'normal', theme: 'default' } });
  const joined = await app.call('session.join', { visit: VISIT });
  if (!joined.ok) throw new Error(joined.error);
  if (watched === null) throw new Error('the disk is watched');
  return { app, disk: watched, session: joined.value.session };
}

/** Good inputs of a call, each a base into which something is put. */
function basesOf(name: CallName, session: string): readonly unknown[] {
  if (name === 'session.draft') return [{ session }];
  if (name === 'session.close') return [{ session, said: SAMPLES['session.correct']?.[0]?.said }];
  return SAMPLES[name] ?? [anyInput(name)];
}

let job = 0;
function fresh(input: unknown, leaf: Leaf): unknown {
  if (typeof input !== 'object' || input === null || !('job' in input) || leaf.path[0] === 'job') return input;
  job += 1;
  return { ...input, job: `${job.toString(16).padStart(8, '0')}-0000-4000-8000-00000000000a` };
}

/** Puts every secret, in every shape, into every field of every call, and looks at once at what was written meanwhile. */
async function putEverywhere({ app, disk, session }: Begun, secrets: readonly Secret[], seen: Seen): Promise<void> {
  for (const name of names) {
    for (const base of basesOf(name, session)) {
      for (const leaf of leavesOf(base)) {
        const at = `${name} ${leaf.path.join('.')}`;
        if (MADE_BY_MACHINE.test(at)) continue;
        if (name === 'slip.print' || name === 'resume.print') app.clock.advance(2 * MINUTE);
        for (const secret of secrets) {
          for (const shape of shapesAt(name, leaf, secret)) {
            const input = fresh(withLeaf(base, leaf, shape), leaf);
            seen.tried += 1;
            // What the contract refuses goes no further than the contract; the way there is gone now and then all the same.
            if (seen.tried % 25 !== 0 && !calls[name].input.safeParse(input).success) continue;
            await app.enter();
            disk.taken();
            const answer = await app.send(name, input);
            seen.sent += 1;
            const found = spotIn(disk.taken(), secret, String(shape), at);
            if (found !== null) seen.found.push(found);
            if (answer.ok) seen.taken.add(at);
            if (answer.ok && name === 'staff.changePin') await app.app.context.staff.changePin(FIRST_PIN);
            // A defect would answer so, and might have left anything anywhere.
            expect(answer.error, at).not.toBe('internal');
          }
        }
      }
    }
  }
}

interface Seen {
  tried: number;
  sent: number;
  readonly found: Found[];
  /** Fields that took something, by call. */
  readonly taken: Set<string>;
}

/** A leak shows as hundreds; one of each place says enough. */
function onePerPlace(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.map((one) => [one.where.replace(/^.*\/data\//, ''), one])).values()].slice(0, 30);
}

async function everyTrace(app: MemoryApp): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(await app.everything());
  texts.set('notices', JSON.stringify(app.app.context.notices.list()));
  texts.set('drawn', JSON.stringify(app.drawn));
  return texts;
}

describe('secrets put into every field of every call', () => {
  test(`${COUNT} of them: none is on the disk, in the log, among the notices, on paper`, { timeout: 120 * MINUTE }, async () => {
    const seen: Seen = { tried: 0, sent: 0, found: [], taken: new Set() };
    const secrets = makeSecrets(COUNT, 2026);
    let put = 0;
    for (let from = (PART - 1) * AT_ONCE; from < COUNT; from += AT_ONCE * PARTS) {
      const some = secrets.slice(from, from + AT_ONCE);
      put += some.length;
      const begun = await begin();
      const { app } = begun;
      await putEverywhere(begun, some, seen);
      await app.app.context.visits.closeOpen();
      const texts = await everyTrace(app);
      expect(app.drawn.length, 'something was printed').toBeGreaterThan(0);
      expect([...texts.keys()].some((path) => path.startsWith('log '))).toBe(true);
      seen.found.push(...searchFor(some, texts));
      await app.close();
    }
    expect(onePerPlace(seen.found)).toEqual([]);
    console.info(
      `${put} of ${COUNT} secrets, ${seen.tried} inputs, ${seen.sent} past the contract; taken: ${[...seen.taken].toSorted().join(', ')}`,
    );
  });

  test('the search finds what it should: each shape, wherever it stands', () => {
    for (const secret of makeSecrets(110, 7)) {
      for (const shape of shapesOf(secret).strings) {
        expect(searchFor([secret], new Map([['a', `{"x":"${shape}"}`]])), shape).not.toEqual([]);
        if (!shape.includes('/')) expect(searchFor([secret], new Map([[`/data/${shape}`, '']])), shape).not.toEqual([]);
      }
    }
    expect(searchFor(makeSecrets(110, 7), new Map([['a', 'Gọi cán bộ 2026-11-23T02:00:00.000Z']]))).toEqual([]);
  });
});
