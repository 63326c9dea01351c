import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { CallOutput } from '#core/contract/calls.ts';
import type { StaffRole } from '#core/staff/roles.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { RoleContext } from '../may.ts';
import { PacksPart } from './PacksPart.tsx';

const FILE = 'goc-so-2026-11-27.1.gocsopack';
const content = { version: 'a'.repeat(64), date: '2026-11' };
const kept = (version: string) => ({ version, made: '2026-11-27T01:00:00.000Z', content, taken: '2026-11-27T02:00:00.000Z' });
const KEY = { id: '1a2b3c4d5e6f7a8b', label: 'xa' };
const NOW: CallOutput<'pack.list'> = {
  shown: { version: null, content },
  waiting: null,
  before: null,
  kept: [],
  program: { version: null, content },
  keys: [KEY],
  signatures: 1,
};
const FOUND: CallOutput<'pack.find'> = {
  packs: [{ file: FILE, bytes: 1000, version: '2026-11-27.1', made: '2026-11-27T01:00:00.000Z', standing: 'newer' }],
  faults: [],
  keys: [],
  programs: [],
};
const LOOKED: CallOutput<'pack.look'> = {
  version: '2026-11-27.1',
  made: '2026-11-27T01:00:00.000Z',
  content,
  standing: 'newer',
  signers: [KEY],
  changes: [
    { kind: 'procedure', how: 'changed', id: 'khai-sinh', name: { vi: 'Khai sinh', en: 'Birth' } },
    { kind: 'lesson', how: 'added', id: 'bai', name: { vi: 'Bài', en: 'A lesson' } },
  ],
};
const carriers = [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null }];

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

/** Shows the part; a function answers anew each time. What was asked is kept. */
function part(replies: Readonly<Record<string, unknown>> = {}, role: StaffRole = 'admin'): void {
  const all: Readonly<Record<string, unknown>> = {
    'carrier.list': { carriers },
    'pack.list': NOW,
    'pack.find': FOUND,
    'pack.look': LOOKED,
    'pack.take': { version: '2026-11-27.1', shown: 'now' },
    ...replies,
  };
  showInVisit(
    () => (
      <RoleContext value={role}>
        <PacksPart onBack={() => {}} />
      </RoleContext>
    ),
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        (input: unknown) => {
          asked.push(`${name} ${JSON.stringify(input)}`);
          return typeof value === 'function' ? (value as () => unknown)() : value;
        },
      ]),
    ),
    [{ name: 'staff' }],
  );
}
const askedOf = (name: string): readonly string[] => asked.filter((each) => each.startsWith(`${name} `));

test('a pack is looked at, asked about once, and taken; what came of it is said', async () => {
  part();
  await screen.findByText(/newer than the one in use/);
  pressButton('Look at pack 2026-11-27.1');
  await screen.findByText('2 things will change');
  expect(screen.getByText(/Signed by xa/)).toBeTruthy();
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Thing', 'Kind', 'Change'],
    ['Birth', 'Procedure', 'changed'],
    ['A lesson', 'Lesson', 'added'],
  ]);
  pressButton('Change to this pack');
  await screen.findByText('Change to pack 2026-11-27.1?');
  expect(askedOf('pack.take')).toEqual([]);
  pressButton('Change');
  await screen.findByText('Changed. Visitors now read: Pack 2026-11-27.1.');
  expect(askedOf('pack.take')).toEqual([`pack.take {"carrier":"A","file":"${FILE}","older":false}`]);
  expect(askedOf('pack.list')).toHaveLength(2);
});

test('while somebody is in a visit the next one is named as the one that sees it', async () => {
  part({
    'pack.take': { version: '2026-11-27.1', shown: 'after-visit' },
    'pack.list': { ...NOW, waiting: { version: '2026-11-27.1' } },
  });
  await screen.findByText(/Pack 2026-11-27.1 is ready/);
  await screen.findByText(/newer than/);
  pressButton('Look at pack 2026-11-27.1');
  await screen.findByText('2 things will change');
  pressButton('Change to this pack');
  await screen.findByText(/^Change to pack/);
  pressButton('Change');
  await screen.findByText(/from the next visit on/);
});

test('an older one is asked about in other words, and taken as such', async () => {
  part({ 'pack.look': { ...LOOKED, standing: 'older' } });
  await screen.findByText(/newer than/);
  pressButton('Look at pack 2026-11-27.1');
  await screen.findByText('2 things will change');
  pressButton('Change to this pack');
  await screen.findByText('Pack 2026-11-27.1 is older than the content in use');
  pressButton('No, not yet');
  expect(askedOf('pack.take')).toEqual([]);
  pressButton('Change to this pack');
  await screen.findByText(/is older than the content/);
  pressButton('Change to the older pack');
  await screen.findByText(/^Changed/);
  expect(askedOf('pack.take')[0]).toContain('"older":true');
});

test('one that is refused says why, and that nothing was harmed', async () => {
  part({ 'pack.look': new Refusal('wrong-signature') });
  await screen.findByText(/newer than/);
  pressButton('Look at pack 2026-11-27.1');
  await screen.findByText(/Its signature is wrong/);
  expect(screen.getByText('The content in use is untouched.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Change to this pack' })).toBeNull();
  pressButton('Choose another pack');
  await screen.findByText('Packs found');
});

test('refused files are named with their reasons; a stick without packs and one that is gone are said', async () => {
  let found: unknown = {
    ...FOUND,
    packs: [],
    faults: [
      { file: 'cut.gocsopack', problem: 'damaged' },
      { file: 'other.gocsopack', problem: 'unknown-key' },
    ],
  };
  part({ 'pack.find': () => found });
  await screen.findByText('2 packs are refused');
  expect(screen.getByText(/cut.gocsopack: The file is cut off.*other.gocsopack: It was signed by somebody/)).toBeTruthy();
  for (const [next, said] of [
    [{ ...FOUND, packs: [] }, /There is no content pack here yet/],
    [new Refusal('carrier-gone'), /^The stick was pulled out/],
    [new Refusal('carrier-failed'), /cannot be read/],
    [new Refusal('internal'), /Could not see which packs/],
  ] as const) {
    found = next;
    pressButton('Look again');
    await screen.findByText(said);
  }
});

test('one tap leads back to what was in use before; a kept pack is used again', async () => {
  part({
    'pack.list': {
      ...NOW,
      shown: { version: '2026-11-27.2', content },
      before: { version: null },
      kept: [kept('2026-11-27.2'), kept('2026-11-26.1')],
    },
    'pack.back': { shown: 'now' },
  });
  await screen.findByText('Packs that are kept');
  expect(screen.queryByRole('button', { name: 'Use Pack 2026-11-27.2' })).toBeNull();
  pressButton('Go back to: Content of the program');
  await screen.findByText('Changed. Visitors now read: Content of the program.');
  pressButton('Use Pack 2026-11-26.1');
  await screen.findByText('Changed. Visitors now read: Pack 2026-11-26.1.');
  expect(askedOf('pack.back')).toEqual(['pack.back {"version":null}', 'pack.back {"version":"2026-11-26.1"}']);
});

test('a key is trusted after its id was compared, given up after being asked, and two signatures can be asked for', async () => {
  const key = { ...KEY, id: 'ffff00001111222a', label: 'tinh', file: 'tinh.gocsokey', known: false };
  part({
    'pack.find': { ...FOUND, keys: [key, { ...KEY, file: 'xa.gocsokey', known: true }] },
    'pack.trust': { id: key.id, label: key.label },
    'pack.forget': {},
    'pack.need': {},
  });
  await screen.findByText('tinh, id ffff 0000 1111 222a');
  pressButton('Trust the key tinh, id ffff 0000 1111 222a');
  await screen.findByText(/read the id to each other/);
  expect(askedOf('pack.trust')).toEqual([]);
  pressButton('Trust');
  await screen.findByText('The key tinh is trusted.');
  pressButton('Stop trusting the key xa, id 1a2b 3c4d 5e6f 7a8b');
  await screen.findByText('Stop trusting the key xa?');
  pressButton('Stop trusting');
  screen.getByRole('radio', { name: /^Two/ }).click();
  await screen.findByText('Keys this kiosk trusts');
  expect([...askedOf('pack.trust'), ...askedOf('pack.forget'), ...askedOf('pack.need')]).toEqual([
    'pack.trust {"carrier":"A","file":"tinh.gocsokey"}',
    'pack.forget {"key":"1a2b3c4d5e6f7a8b"}',
    'pack.need {"signatures":2}',
  ]);
});

test('a kiosk that trusts no key says what to do', async () => {
  part({ 'pack.list': { ...NOW, keys: [] }, 'pack.find': { ...FOUND, packs: [] } });
  expect(await screen.findByText(/trusts no key yet, so it takes no pack/)).toBeTruthy();
  expect(screen.queryByRole('radio', { name: /^Two/ })).toBeNull();
});

test('an installer is called genuine or not, and is never run', async () => {
  let answer: unknown = { version: '0.2.0', standing: 'newer', signers: [KEY] };
  part({
    'pack.find': { ...FOUND, programs: [{ file: 'goc-so.exe', bytes: 5 }] },
    'pack.program': () => answer,
  });
  await screen.findByText('goc-so.exe');
  pressButton('Look at the installer goc-so.exe');
  await screen.findByText('A genuine installer, version 0.2.0 (newer than the one that runs).');
  expect(screen.getByText(/The kiosk does not install it/)).toBeTruthy();
  answer = new Refusal('changed-file');
  pressButton('Look at the installer goc-so.exe');
  await screen.findByText(/goc-so.exe: cannot be trusted. A file was changed.*Do not install it/);
});

test('who looks after content sees everything and is offered no change', async () => {
  part({ 'pack.list': { ...NOW, before: { version: null }, kept: [kept('2026-11-26.1')] } }, 'content');
  await screen.findByText(/Only an admin changes packs/);
  await screen.findByText(/newer than/);
  pressButton('Look at pack 2026-11-27.1');
  await screen.findByText('2 things will change');
  for (const name of [/^Change to/, /^Go back to/, /^Use /, /^Stop trusting/, /^Trust/])
    expect(screen.queryByRole('button', { name }), String(name)).toBeNull();
});
