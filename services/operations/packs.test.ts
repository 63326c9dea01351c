import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallName, CallOutput } from '#core/contract/calls.ts';
import { calls } from '#core/contract/calls.ts';
import type { Context } from '#services/app/context.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { createMemoryCarriers, type MemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { signProgram } from '#services/packs/make-pack.ts';
import { openPackKiosk, type PackKiosk, programContent } from '#support/pack-kiosk.ts';
import { contentOf, packOf, testKey } from '#support/packs.ts';
import { back, find, forget, list, look, need, program, take, trust } from './packs.ts';

const key = testKey();
const FILE = 'goc-so-2026-11-27.1.gocsopack';

let own: Awaited<ReturnType<typeof programContent>>;
let kiosk: PackKiosk;
let sticks: MemoryCarriers;
let context: Context;
let acts: () => Promise<readonly string[]>;
beforeEach(async () => {
  own = await programContent(contentOf('của máy'));
  kiosk = await openPackKiosk(own.folder);
  sticks = createMemoryCarriers(['A']);
  const audit = await openAuditLog(kiosk.storage);
  context = { version: '0.1.0', staff: { who: () => 'lan' }, carriers: sticks, audit, packs: kiosk.desk } as unknown as Context;
  acts = async () =>
    (await audit.recent(9)).map(({ who, act, about, outcome }) => `${who} ${act} ${about} ${outcome}`).toReversed();
});
afterEach(() => own.remove());

const put = (name: string, bytes: Uint8Array | string): void => sticks.fileSystem.put(`/sticks/A/GocSo/${name}`, bytes);
const parsed = <Name extends CallName>(name: Name, value: unknown): CallOutput<Name> => calls[name].output.parse(value) as never;
const from = { carrier: 'A', file: FILE };

test('a stick is looked through: packs by what they say, those that are refused with their reason, keys, installers with a voucher', async () => {
  put(FILE, packOf({ keys: [key] }));
  put('goc-so-2026-11-26.1.gocsopack', packOf({ keys: [testKey()], version: '2026-11-26.1' }));
  put('half.gocsopack', packOf({ keys: [key] }).subarray(0, 400));
  put('empty.gocsopack', '');
  put('xa.gocsokey', key.file);
  put('broken.gocsokey', '{}');
  put('goc-so_0.2.0_amd64.deb', 'deb');
  put('goc-so_0.2.0_amd64.deb.gocsosign', '{}');
  put('other.exe', 'no voucher');
  put('letter.txt', 'not ours');
  await kiosk.desk.trust(key.file);
  const found = await find(context, { carrier: 'A' });
  if (!found.ok) throw new Error(found.error);
  const { packs, faults, keys, programs } = parsed('pack.find', found.value);
  expect(packs).toMatchObject([{ file: FILE, version: '2026-11-27.1', standing: 'newer' }]);
  expect(faults).toEqual([
    { file: 'half.gocsopack', problem: 'damaged' },
    { file: 'goc-so-2026-11-26.1.gocsopack', problem: 'unknown-key' },
    { file: 'empty.gocsopack', problem: 'not-a-pack' },
  ]);
  expect(keys).toEqual([{ file: 'xa.gocsokey', id: key.known.id, label: 'xa', known: true }]);
  expect(programs).toEqual([{ file: 'goc-so_0.2.0_amd64.deb', bytes: 3 }]);
});

test('a key is trusted, a pack looked at, taken, left again; every act is written down with who did it', async () => {
  put(FILE, packOf({ keys: [key] }));
  put('xa.gocsokey', key.file);
  expect(await look(context, from)).toEqual({ ok: false, error: 'no-key' });
  expect(await trust(context, { carrier: 'A', file: 'xa.gocsokey' })).toEqual({
    ok: true,
    value: { id: key.known.id, label: 'xa' },
  });
  const looked = await look(context, from);
  if (!looked.ok) throw new Error(looked.error);
  expect(parsed('pack.look', looked.value)).toMatchObject({
    version: '2026-11-27.1',
    standing: 'newer',
    signers: [{ label: 'xa' }],
    changes: [{ kind: 'procedure', how: 'changed', name: { vi: 'Việc mới' } }],
  });
  expect(await take(context, { ...from, older: false })).toMatchObject({ ok: true, value: { shown: 'now' } });
  const now = await list(context, {});
  if (!now.ok) throw new Error();
  expect(parsed('pack.list', now.value)).toMatchObject({
    shown: { version: '2026-11-27.1' },
    before: { version: null },
    kept: [{ version: '2026-11-27.1' }],
    keys: [{ label: 'xa' }],
    signatures: 1,
  });
  expect(await back(context, { version: null })).toMatchObject({ ok: true, value: { shown: 'now' } });
  expect(await need(context, { signatures: 2 })).toEqual({ ok: true, value: {} });
  expect(await forget(context, { key: key.known.id })).toEqual({ ok: true, value: {} });
  expect(await acts()).toEqual([
    `lan pack.looked ${FILE} no-key failed`,
    `lan pack.trusted ${key.known.id} done`,
    `lan pack.looked ${FILE} done`,
    'lan pack.taken 2026-11-27.1 done',
    'lan pack.back program done',
    'lan pack.need 2 done',
    `lan pack.forgotten ${key.known.id} done`,
  ]);
});

test('going to an older one is asked for and written down as such', async () => {
  await kiosk.desk.trust(key.file);
  put(FILE, packOf({ keys: [key], content: contentOf('cũ', '2026-09') }));
  expect(await take(context, { ...from, older: false })).toEqual({ ok: false, error: 'older' });
  expect(await take(context, { ...from, older: true })).toMatchObject({ ok: true });
  expect(await acts()).toEqual([`lan pack.taken ${FILE} older failed`, 'lan pack.taken 2026-11-27.1 older done']);
});

test('a stick that is pulled out, and files that are gone, are said', async () => {
  expect(await look(context, from)).toEqual({ ok: false, error: 'no-file' });
  put('big.gocsokey', 'x'.repeat(5000));
  expect(await trust(context, { carrier: 'A', file: 'big.gocsokey' })).toEqual({ ok: false, error: 'not-a-key' });
  sticks.pullOut('A');
  expect(await find(context, { carrier: 'A' })).toEqual({ ok: false, error: 'carrier-gone' });
  expect(await take(context, { ...from, older: false })).toEqual({ ok: false, error: 'carrier-gone' });
});

test('an installer is genuine, or said not to be; nothing of it is run', async () => {
  const name = 'goc-so_0.2.0_amd64.deb';
  const bytes = Buffer.from('the program');
  const ask = { carrier: 'A', file: name };
  const voucher = signProgram({ name, bytes, version: '0.2.0', secrets: [key.secret] });
  put(name, bytes);
  expect(await program(context, ask)).toEqual({ ok: false, error: 'no-file' });
  put(`${name}.gocsosign`, voucher);
  expect(await program(context, ask)).toEqual({ ok: false, error: 'no-key' });
  await kiosk.desk.trust(key.file);
  expect(await program(context, ask)).toEqual({
    ok: true,
    value: { version: '0.2.0', standing: 'newer', signers: [{ id: key.known.id, label: 'xa' }] },
  });
  put(name, 'another program');
  expect(await program(context, ask)).toEqual({ ok: false, error: 'changed-file' });
  // The voucher of one file vouches for no other.
  put('goc-so_0.3.0_amd64.deb', bytes);
  put('goc-so_0.3.0_amd64.deb.gocsosign', voucher);
  expect(await program(context, { carrier: 'A', file: 'goc-so_0.3.0_amd64.deb' })).toEqual({ ok: false, error: 'changed-file' });
  put(`${name}.gocsosign`, signProgram({ name, bytes, version: '0.2.0', secrets: [testKey().secret] }));
  expect(await program(context, ask)).toEqual({ ok: false, error: 'unknown-key' });
  put(`${name}.gocsosign`, '{}');
  expect(await program(context, ask)).toEqual({ ok: false, error: 'damaged' });
});

test('who looks after content looks, and an admin changes', () => {
  const roles = Object.fromEntries(
    Object.entries(calls).flatMap(([name, { role }]) => (name.startsWith('pack.') ? [[name, role]] : [])),
  );
  expect(roles).toEqual({
    'pack.list': 'content',
    'pack.find': 'content',
    'pack.look': 'content',
    'pack.program': 'content',
    'pack.take': 'admin',
    'pack.back': 'admin',
    'pack.trust': 'admin',
    'pack.forget': 'admin',
    'pack.need': 'admin',
  });
});
