import { beforeAll, expect, test } from 'vitest';
import type { ContentPack, Script } from '#core/content/pack.ts';
import { realContent } from '#support/real-content.ts';
import { dataCard } from './data-card.ts';
import { advance, start } from './engine.ts';
import { rightEvent } from './right-event.ts';
import { handover } from './handover.ts';
import { planDrill } from './plan-run.ts';
import { allFaults, currentStep } from './selectors.ts';
import { SMOOTH } from './smooth.ts';
import { typedField } from './typed-field.ts';
import type { SimulationState } from './types.ts';

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});
const scriptOf = (id: string): Script => {
  const found = pack.scripts.find((script) => script.id === id);
  if (found === undefined) throw new Error(`no script ${id}`);
  return found;
};

/** The state in which a step is the one in hand, everything before it done. */
function at(script: Script, id: string): SimulationState {
  let state = start(script, 'practice', { ...SMOOTH, answers: firstAnswers(script) });
  for (let count = 0; state.current !== id; count += 1) {
    if (count > 200) throw new Error(`never came to ${id}`);
    const step = currentStep(script, state);
    state = advance(script, state, step === null ? { kind: 'next-segment' } : rightEvent(step));
  }
  return state;
}
const firstAnswers = (script: Script) =>
  Object.fromEntries(script.questions.map((question) => [question.id, question.options[0]?.id ?? '']));

test('the card holds every box of the page, and ticks what is done', () => {
  const script = scriptOf('dang-nhap-vneid');
  const state = at(script, 'so-dinh-danh');
  expect(dataCard(script, state)).toEqual([
    {
      step: 'so-dinh-danh',
      kind: 'type',
      label: expect.objectContaining({ vi: 'Số định danh cá nhân' }) as unknown,
      value: { vi: '000000000000', en: '000000000000' },
      done: false,
    },
    expect.objectContaining({ step: 'mat-khau', value: { vi: 'Mau2026', en: 'Mau2026' }, done: false }),
  ]);
  const filled = advance(script, state, { kind: 'fill', target: 'mat-khau', index: 0 });
  expect(dataCard(script, filled).map((row) => row.done)).toEqual([false, true]);
});

test('a choice names its box and its option, a tick and a file only themselves, a press nothing', () => {
  const birth = scriptOf('khai-sinh-truc-tuyen');
  expect(dataCard(birth, at(birth, 'chon-tinh'))).toEqual([
    expect.objectContaining({ kind: 'choose', value: expect.objectContaining({ vi: 'Tỉnh Phú Thọ' }) as unknown }),
  ]);
  expect(dataCard(birth, at(birth, 'chon-tep'))).toEqual([
    expect.objectContaining({
      kind: 'attach',
      label: expect.objectContaining({ vi: 'Giấy chứng sinh' }) as unknown,
      value: null,
    }),
  ]);
  const signIn = scriptOf('dang-nhap-vneid');
  expect(dataCard(signIn, at(signIn, 'tich-dong-y'))).toEqual([expect.objectContaining({ kind: 'tick', value: null })]);
  expect(dataCard(signIn, at(signIn, 'bam-dang-nhap'))).toEqual([]);
  expect(dataCard(signIn, start(signIn, 'test'))).toEqual([]);
});

test('in a repair the card is that of the repair', () => {
  const script = scriptOf('dang-nhap-vneid');
  const fault = allFaults(script).find((entry) => entry.fault.id === 'gui-dang-nhap.khong-ton-tai')?.fault;
  const met = start(script, 'practice', planDrill(fault?.id ?? ''));
  expect(dataCard(script, met)).toEqual([]);
  const mending = advance(script, met, { kind: 'begin-repair' });
  expect(dataCard(script, mending)).toEqual([expect.objectContaining({ step: fault?.steps[0]?.id, done: false })]);
});

test('the eyes are told to turn when the next step is on the other device, and only then', () => {
  const script = scriptOf('dang-nhap-vneid');
  expect(handover(script, at(script, 'mat-khau'))).toBeNull();
  expect(handover(script, at(script, 'xem-ma'))).toBe('phone');
  expect(handover(script, at(script, 'nhap-ma'))).toBe('page');
  expect(handover(script, at(script, 'tich-dong-y'))).toBeNull();
  expect(handover(script, start(script, 'practice'))).toBeNull();
});

test('within a repair, too: from the page that refused the code to the phone with the new one', () => {
  const script = scriptOf('dang-nhap-vneid');
  const met = start(script, 'practice', planDrill('nhap-ma.het-han'));
  expect(handover(script, met)).toBeNull();
  const looking = advance(script, met, { kind: 'begin-repair' });
  expect(handover(script, looking)).toBe('phone');
  const step = currentStep(script, looking);
  if (step === null) throw new Error('a repair has steps');
  expect(handover(script, advance(script, looking, rightEvent(step)))).toBe('page');
});

test('a box to type in is known by its label, its sample and all it takes; anything else is none', () => {
  const screen = scriptOf('khai-sinh-truc-tuyen').screens['da-vao'];
  if (screen === undefined) throw new Error('no such screen');
  expect(typedField(screen, 'tim-kiem')).toMatchObject({ kind: 'text', sample: '1.001193', target: 'tim-kiem' });
  expect(typedField(screen, 'tim-kiem')?.accepted).toContain('khai sinh');
  expect(typedField(screen, 'ca-nhan/ho-so')).toBeNull();
  expect(typedField(screen, 'khong-co')).toBeNull();
});
