import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import type { PlaceKind } from '#core/tally/place-list.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { PlacesPart } from './PlacesPart.tsx';

function Part({ onSave }: { readonly onSave: (places: Settings['places']) => void }) {
  const [settings, setSettings] = useState({ places: [] } as unknown as Settings);
  const [adding, setAdding] = useState<PlaceKind | null>(null);
  const save = (next: Settings): void => {
    setSettings(next);
    onSave(next.places);
  };
  return <PlacesPart settings={settings} save={save} adding={adding} onAdding={setAdding} />;
}

test('a name is typed, kept under an id of its own, and taken away again; what is a number of a person is not taken', async () => {
  const saved: Settings['places'][] = [];
  showInVisit(() => <Part onSave={(places) => saved.push(places)} />, {}, [{ name: 'staff' }]);
  pressButton('Add a hamlet');
  const box = await screen.findByRole('textbox', { name: 'Name of the hamlet or branch' });
  fireEvent.change(box, { target: { value: 'Khu 025 199 001 234' } });
  pressButton('Save');
  expect(saved).toEqual([]);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/digits|numbers/i)).toBeTruthy();
  fireEvent.change(box, { target: { value: 'Khu Đỗ Sơn 3' } });
  pressButton('Save');
  expect(saved).toEqual([[{ id: 'khu-khu-do-son-3', kind: 'khu', name: 'Khu Đỗ Sơn 3' }]]);
  await screen.findByText('Khu Đỗ Sơn 3');
  pressButton('Remove Khu Đỗ Sơn 3');
  // One is asked first, and told what stays.
  await screen.findByText(/What was counted there stays/);
  expect(saved).toHaveLength(1);
  pressButton(/^Remove$/);
  expect(saved.at(-1)).toEqual([{ id: 'khu-khu-do-son-3', kind: 'khu', name: 'Khu Đỗ Sơn 3', gone: true }]);
  expect(screen.queryByText('Khu Đỗ Sơn 3')).toBeNull();
});
