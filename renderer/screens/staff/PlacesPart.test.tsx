import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { PlacesPart } from './PlacesPart.tsx';
import type { Save } from './use-settings.ts';

function Part({ onSave }: { readonly onSave: (places: Settings['places']) => void }) {
  const [settings, setSettings] = useState({ places: [] } as unknown as Settings);
  const save: Save = (next, answered) => {
    if (!refusing) setSettings(next);
    onSave(next.places);
    answered?.(!refusing);
  };
  return <PlacesPart settings={settings} save={save} kind="khu" />;
}
/** The disk takes nothing. */
let refusing = false;
const saved: Settings['places'][] = [];
const names = (): readonly string[] =>
  screen.queryAllByRole('listitem').map((item) => item.querySelector('b')?.textContent ?? '');
const write = async (text: string): Promise<void> => {
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: text } });
};

test('a pasted list becomes places at once; each other line is named with why, and what can be put right is put right', async () => {
  saved.length = 0;
  showInVisit(() => <Part onSave={(places) => saved.push(places)} />, {}, [{ name: 'staff' }]);
  pressButton('Add hamlets');
  await write('1. Khu Đỗ Sơn 3\n2. Khu 025 199 001 234\n3. Khu Đỗ Sơn 3\n- Khu 1');
  pressButton('Save the list');
  expect(saved).toHaveLength(1);
  expect(saved[0]).toEqual([
    { id: 'khu-khu-1', kind: 'khu', name: 'Khu 1' },
    { id: 'khu-khu-do-son-3', kind: 'khu', name: 'Khu Đỗ Sơn 3' },
  ]);
  expect(screen.getByText('2 names added.')).toBeTruthy();
  expect(screen.getByText(/^Line 2: “2. Khu 025 199 001 234”.*long number/)).toBeTruthy();
  expect(screen.getByText(/^Line 3: .*there already/)).toBeTruthy();
  pressButton('Correct these lines');
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('2. Khu 025 199 001 234');
  await write('2. Khu 2');
  pressButton('Save the list');
  pressButton('Done');
  expect(names()).toEqual(['Khu 1', 'Khu 2', 'Khu Đỗ Sơn 3']);
});

test('a key begins the next line, and the list is saved where everything else that is typed is saved', async () => {
  saved.length = 0;
  showInVisit(() => <Part onSave={(places) => saved.push(places)} />, {}, [{ name: 'staff' }]);
  pressButton('Add hamlets');
  await write('Khu 1');
  pressButton('New line');
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('Khu 1\n');
  const keyboard = screen.getByRole('group', { name: 'Keyboard' });
  expect(within(keyboard).getAllByRole('button').at(-1)?.textContent).toBe('Save the list');
});

test('a place is moved, renamed and taken away; its id stays, and a number of a person is no name', async () => {
  saved.length = 0;
  showInVisit(() => <Part onSave={(places) => saved.push(places)} />, {}, [{ name: 'staff' }]);
  pressButton('Add hamlets');
  await write('Khu 1\nKhu 2');
  pressButton('Save the list');
  pressButton('Done');
  pressButton('Move Khu 2 up');
  expect(names()).toEqual(['Khu 2', 'Khu 1']);
  pressButton('Rename Khu 2');
  await write('0912 345 678');
  pressButton('Save');
  expect(screen.getByText(/No phone number/)).toBeTruthy();
  await write('khu 1');
  pressButton('Save');
  expect(screen.getByText(/Another place has this name/)).toBeTruthy();
  await write('Khu Mới');
  pressButton('Save');
  expect(saved.at(-1)).toEqual([
    { id: 'khu-khu-2', kind: 'khu', name: 'Khu Mới' },
    { id: 'khu-khu-1', kind: 'khu', name: 'Khu 1' },
  ]);
  pressButton('Remove Khu Mới');
  // One is asked first, and told what stays.
  await screen.findByText(/What was counted there stays/);
  pressButton(/^Remove$/);
  expect(saved.at(-1)?.[0]).toEqual({ id: 'khu-khu-2', kind: 'khu', name: 'Khu Mới', gone: true });
  expect(names()).toEqual(['Khu 1']);
});

test('a list or a name the disk refuses stays in its box, and nobody is told that it was added', async () => {
  saved.length = 0;
  showInVisit(() => <Part onSave={(places) => saved.push(places)} />, {}, [{ name: 'staff' }]);
  const box = (): string => screen.getByRole<HTMLTextAreaElement>('textbox').value;
  const refused = (): unknown => screen.queryByText(/Could not be written to disk/);
  pressButton('Add hamlets');
  await write('Khu 1\nKhu 2');
  refusing = true;
  pressButton('Save the list');
  expect(refused()).toBeTruthy();
  expect(screen.queryByText(/names added/)).toBeNull();
  expect(box()).toBe('Khu 1\nKhu 2');
  refusing = false;
  pressButton('Save the list');
  expect(screen.getByText('2 names added.')).toBeTruthy();
  pressButton('Done');
  pressButton('Rename Khu 2');
  await write('Khu Mới');
  refusing = true;
  pressButton('Save');
  expect(refused()).toBeTruthy();
  expect(box()).toBe('Khu Mới');
  refusing = false;
  pressButton('Save');
  expect(names()).toEqual(['Khu 1', 'Khu Mới']);
});

test('a long list is turned page by page, at its head; a row that is moved onto another page takes one there', async () => {
  refusing = false;
  showInVisit(() => <Part onSave={() => {}} />, {}, [{ name: 'staff' }]);
  pressButton('Add hamlets');
  await write(Array.from({ length: 7 }, (_, index) => `Khu ${index + 1}`).join('\n'));
  pressButton('Save the list');
  pressButton('Done');
  const [first, second] = [names(), [4, 5, 6].map((number) => `Khu ${number}`)];
  expect(first).toEqual(['Khu 1', 'Khu 2', 'Khu 3']);
  const list = screen.getByRole('list');
  const next = screen.getByRole('button', { name: 'Next page' });
  expect(next.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByRole('button', { name: 'Move Khu 1 up' })).toBeNull();
  pressButton('Next page');
  expect(names()).toEqual(second);
  pressButton('Move Khu 4 up');
  expect(names()).toEqual(['Khu 1', 'Khu 2', 'Khu 4']);
  pressButton('Move Khu 4 down');
  expect(names()).toEqual(second);
  // Who renames one comes back to its page.
  pressButton('Rename Khu 5');
  pressButton('Cancel');
  expect(names()).toEqual(second);
  pressButton('Next page');
  expect(names()).toEqual(['Khu 7']);
  expect(screen.queryByRole('button', { name: 'Move Khu 7 down' })).toBeNull();
});
