import { gunzipSync, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAway, anyGroup, anyHelpedVisit, anyTally, bundleOf } from '#support/bundles.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { openBundle, packBundle, readBundle } from './bundle-file.ts';

const still = async (): Promise<void> => {};
const read = (bytes: Uint8Array) => readBundle(bytes, still);
const sample = bundleOf(1, 5, {
  visits: [visitAt('2026-11-03T03:00:00.000Z', { activities: [openedProcedure('khai-sinh')] })],
  tallies: { '2026-11-03': { 'khu-1': { vneid: 3 } } },
});

/** The lines of a bundle, changed, and sealed again as somebody would who knows how. */
async function resealed(change: (lines: string[]) => readonly string[], head: object = {}): Promise<Uint8Array> {
  const [first = '', ...lines] = gunzipSync(await packBundle(sample))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const body = change(lines)
    .map((line) => `${line}\n`)
    .join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const claimed = { ...(JSON.parse(first) as object), bytes: Buffer.byteLength(body), sha256, ...head };
  return gzipSync(`${JSON.stringify(claimed)}\n${body}`);
}

test('what is packed is read again', async () => {
  const visits = fc.array(anyHelpedVisit, { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(visits, fc.array(anyAway, { maxLength: 3 }), anyTally, anyGroup, async (all, away, tally, group) => {
      const bundle = bundleOf(1, 1, { visits: all, away, tallies: { '2026-11-03': tally }, groups: { [uuid(4)]: group } });
      const again = await read(await packBundle(bundle));
      expect(again).toMatchObject({ ok: true, value: { about: bundle.about, parts: bundle.parts } });
    }),
    { numRuns: 40 },
  );
});

test('the same is packed to the same bytes, and a bundle says whose it is without being read', async () => {
  const [one, two] = [await packBundle(sample), await packBundle({ ...sample, parts: { ...sample.parts } })];
  expect(Buffer.compare(one, two)).toBe(0);
  expect(await openBundle(one)).toMatchObject({ ok: true, value: { about: { name: 'kiosk-1', order: 5 } } });
});

test('many days are written slice by slice, with the same bytes', async () => {
  const days = Array.from({ length: 900 }, (_, at) =>
    visitAt(new Date(Date.UTC(2025, 0, 1 + at, 3)).toISOString(), { id: uuid(at), activities: [openedProcedure('khai-sinh')] }),
  );
  const large = bundleOf(1, 6, { visits: days });
  let breaths = 0;
  const packed = await packBundle(large, async () => void (breaths += 1));
  expect(breaths).toBeGreaterThan(1);
  expect(Buffer.compare(packed, await packBundle(large))).toBe(0);
});

describe('a file that is no bundle is told apart', () => {
  test('from one that was cut or changed anywhere', async () => {
    const bytes = await packBundle(sample);
    for (let cut = 2; cut < bytes.length; cut += 7)
      expect(await read(bytes.subarray(0, cut)), `${cut}`).toMatchObject({ ok: false, error: 'damaged' });
    let refused = 0;
    for (let at = 10; at < bytes.length; at += 5) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const result = await read(changed);
      // A few bits of what is packed fill up bytes and mean nothing: then it says the very same.
      if (result.ok) expect(result).toEqual(await read(bytes));
      refused += result.ok ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(bytes.length / 5 - 8);
    expect(await read(await resealed((lines) => lines, { sha256: '0'.repeat(64) }))).toEqual({ ok: false, error: 'damaged' });
    expect(await read(await resealed((lines) => lines, { bytes: 3 }))).toEqual({ ok: false, error: 'damaged' });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('Kính gửi')],
    ['other things packed', gzipSync('{"type":"something"}\n{}\n')],
    ['a packed table', gzipSync('a,b\n1,2\n')],
    ['one long line', gzipSync('x'.repeat(100_000))],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, error: 'no-bundle' });
  });

  test('from one of a newer program, whose shape nobody knows', async () => {
    expect(await read(gzipSync('{"type":"goc-so.bundle","version":2,"anything":[1]}\nwhat else\n'))).toEqual({
      ok: false,
      error: 'newer',
    });
  });

  test('from one that says nonsense under a right seal', async () => {
    const wrong: ((lines: string[]) => readonly string[])[] = [
      (lines) => lines.map((line) => line.replace('"visits":1', '"visits":100000')),
      (lines) => lines.map((line) => line.replace('"vneid":3', '"vneid":99999')),
      (lines) => lines.map((line) => line.replace('"visits":1', '"visits":-1')),
      (lines) => lines.map((line) => line.replace('khu-1', 'Nguyễn Văn A')),
      (lines) => lines.map((line) => line.replace('"2026-11-03",', '"2026-13-03",')),
      (lines) => [...lines, lines.at(-1) ?? ''],
      (lines) => [...lines, '["people","a",{}]'],
      (lines) => [...lines, '["__proto__","a",{}]'],
      (lines) => [...lines, 'null'],
      (lines) => ['{}', ...lines.slice(1)],
      () => [],
    ];
    for (const [at, change] of wrong.entries())
      expect(await read(await resealed(change)), `${at}`).toEqual({ ok: false, error: 'nonsense' });
    expect((await read(await resealed((lines) => lines))).ok).toBe(true);
  });

  test('from one made to fill the memory', async () => {
    expect(await openBundle(gzipSync(Buffer.alloc(3_000_000)), 2_000_000)).toEqual({ ok: false, error: 'too-large' });
  });
});
