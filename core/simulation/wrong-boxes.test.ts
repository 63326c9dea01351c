import { expect, test } from 'vitest';
import { realContent } from '#support/real-content.ts';
import { advance, start } from './engine.ts';
import { planDrill } from './plan-run.ts';
import { acceptedValues, blockReading } from './reading.ts';
import { aliasOf, allFaults } from './selectors.ts';
import { wrongBoxes } from './wrong-boxes.ts';

const pack = await realContent();
const drills = pack.scripts.flatMap((script) => allFaults(script).map(({ fault }) => ({ script, fault, name: fault.id })));

test.each(drills)('$name never asks to type what already stands in the box', ({ script, fault }) => {
  let state = advance(script, start(script, 'practice', planDrill(fault.id)), { kind: 'begin-repair' });
  for (const step of fault.steps) {
    const { target } = step;
    if (step.do === 'type' && target !== undefined) {
      const alias = aliasOf(step);
      const screen = script.screens[alias];
      if (screen === undefined) throw new Error(alias);
      const stands = wrongBoxes(script, state)[target] ?? blockReading(screen, alias, state.values, target).text ?? '';
      expect(acceptedValues(screen, target)).not.toContain(stands);
    }
    state = advance(script, state, { kind: 'do-it-for-me' });
  }
  expect(wrongBoxes(script, state)).toEqual({});
});

test('what is wrong stands there until it was typed over, and again after going back', () => {
  const script = pack.scripts.find(({ id }) => id === 'dang-nhap-vneid');
  if (script === undefined) throw new Error('script');
  const met = start(script, 'practice', planDrill('gui-dang-nhap.khong-ton-tai'));
  const wrong = { 'so-dinh-danh': '00000000000' };
  expect(wrongBoxes(script, met)).toEqual(wrong);
  const typing = advance(script, met, { kind: 'begin-repair' });
  expect(wrongBoxes(script, typing)).toEqual(wrong);
  const typed = advance(script, typing, { kind: 'fill', target: 'so-dinh-danh', index: 0 });
  expect(wrongBoxes(script, typed)).toEqual({});
  expect(wrongBoxes(script, advance(script, typed, { kind: 'back' }))).toEqual(wrong);
});
