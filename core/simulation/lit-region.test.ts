import { expect, test } from 'vitest';
import { both, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { compileScript } from '../content/compile.ts';
import { advance, start } from './engine.ts';
import { litRegion } from './selectors.ts';

const image = {
  id: 'anh',
  kind: 'image' as const,
  file: 'anh.png',
  alt: both('Ảnh mẫu'),
  spots: [{ id: 'gui', label: both('Nút gửi'), x: 5, y: 5, width: 20, height: 20 }],
};

/** What each hint lights at the first step. */
function litBy(step: NonNullable<Changes['step']>): readonly (string | null)[] {
  const library = smallLibrary({ screen: { blocks: [...WRITTEN.screen.blocks, image] }, step });
  const [authored] = library.scripts;
  if (authored === undefined) throw new Error('no script');
  const script = compileScript(library, authored);
  let state = start(script, 'practice');
  return [1, 2, 3].map(() => {
    state = advance(script, state, { kind: 'ask-hint' });
    return litRegion(script, state);
  });
}

test('the second hint lights the group of a field', () => {
  expect(litBy({ do: 'type', target: 'so' })).toEqual([null, 'khung', null]);
});

test('of a list it lights the whole, of a picture the part a spot is in', () => {
  expect(litBy({ do: 'choose', target: 'chon/mot', mistakes: [] })).toEqual([null, 'chon', null]);
  expect(litBy({ do: 'tap', target: 'anh/gui', mistakes: [] })).toEqual([null, 'anh/gui', null]);
});

test('where the author names a place, that is lit', () => {
  expect(litBy({ do: 'tap', target: 'anh/gui', region: 'tieu-de', mistakes: [] })).toEqual([null, 'tieu-de', null]);
});
