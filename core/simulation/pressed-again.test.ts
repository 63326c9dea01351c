import { expect, test } from 'vitest';
import { both, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { compileScript } from '../content/compile.ts';
import { advance, start } from './engine.ts';

const [choose, attach, look] = WRITTEN.laterSteps;
if (choose === undefined || attach === undefined || look === undefined) throw new Error('steps');

function compiled(changes: Changes = {}) {
  const library = smallLibrary(changes);
  const [script] = library.scripts;
  if (script === undefined) throw new Error('script');
  return compileScript(library, script);
}

test('what was chosen right and is pressed again is no miss', () => {
  const segments = [{ id: 'chang', title: both('Chặng'), steps: [{ anyOrder: [choose, attach] }, WRITTEN.firstStep, look] }];
  const script = compiled({ script: { ...WRITTEN.script, segments } });
  const press = { kind: 'choose', target: 'chon/mot' } as const;
  const once = advance(script, start(script, 'practice'), press);
  const twice = advance(script, once, press);
  expect(twice.feedback).toEqual({ kind: 'right' });
  expect(twice.misses).toBe(0);
});

test('in a test help is given only after its price was agreed to, however often it is asked for', () => {
  const script = compiled();
  let state = advance(script, start(script, 'test'), { kind: 'accept-rule' });
  for (let time = 0; time < 3; time += 1) state = advance(script, state, { kind: 'ask-hint' });
  expect(state.pricing).toBe(true);
  expect(state.hints).toBe(0);
});
