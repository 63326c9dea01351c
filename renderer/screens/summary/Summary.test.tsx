import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LastResultContext, type LastResult } from '#renderer/app/last-result.ts';
import type { Place, Practice } from '#core/visit/screen.ts';
import { KioskContext, VisitContext, type Kiosk, type VisitHandle } from '#renderer/app/kiosk-context.tsx';
import { ActionsContext, useActions, type Actions } from '#renderer/app/use-actions.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { realContent } from '#support/real-content.ts';
import { LESSON_REPLIES } from '#support/lesson-content.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { Summary } from './Summary.tsx';

const pack = await realContent();
const script = pack.scripts.find(({ id }) => id === 'tra-cuu-ho-so');
if (script === undefined) throw new Error('the lesson is gone');

async function words(result: Partial<LastResult>): Promise<string> {
  const client = { call: () => Promise.resolve({ ok: true, value: script }) };
  const last = { script: 'tra-cuu-ho-so', rung: 'practice', passed: null, answers: {}, toRepeat: [], ...result } as LastResult;
  const visit = { state: { startedAt: 0, asked: false }, dispatch: vi.fn() } as unknown as VisitHandle;
  const actions = { go: vi.fn(), home: vi.fn(), back: vi.fn() } as unknown as Actions;
  const { container } = render(
    <LanguageProvider language="en">
      <KioskContext value={{ client } as unknown as Kiosk}>
        <VisitContext value={visit}>
          <ActionsContext value={actions}>
            <LastResultContext value={last}>
              <Summary practice={{ script: 'tra-cuu-ho-so', rung: 'practice', procedure: null }} />
            </LastResultContext>
          </ActionsContext>
        </VisitContext>
      </KioskContext>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'You did it!' });
  return container.textContent ?? '';
}

test('what was done well is said first, then what is worth repeating', async () => {
  const said = await words({ alone: 3, hint: 2, hand: 0, toRepeat: ['ma-ho-so', 'ma-hinh'] });
  const order = ['You did it!', '3 of 5 steps were done alone.', 'Worth practising again'].map((text) => said.indexOf(text));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order.every((at) => at >= 0)).toBe(true);
});

test('where all was done alone that is said, and where nothing was, nothing is', async () => {
  expect(await words({ alone: 5, hint: 0, hand: 0 })).toContain('Every step was done alone.');
  expect(await words({ alone: 0, hint: 5, hand: 0 })).not.toMatch(/done alone/);
});

test('who was helped nearly everywhere reads that the end was reached, and is sent back to nothing', async () => {
  const steps = Array.from({ length: 9 }, (_, at) => `buoc-${at}`);
  const said = await words({ alone: 1, hint: 9, hand: 0, toRepeat: steps });
  expect(said).toContain('You went through all 10 steps.');
  expect(said).not.toMatch(/Worth practising again|Practise these again|done alone/);
});

test('after a part of a lesson its next part is offered, and from there “back” leads to the lesson', async () => {
  const lesson = { name: 'procedure', id: 'bai-hoc' } as const;
  const practice = { script: 'tra-cuu-ho-so', rung: 'watch', procedure: 'bai-hoc' } as const;
  const { place, state } = showInVisit(
    ({ place: at }) => (at.name === 'summary' ? <Summary practice={at} /> : <p>elsewhere</p>),
    { ...LESSON_REPLIES, 'content.script': () => script },
    [lesson, { name: 'rungs', script: 'tra-cuu-ho-so', procedure: 'bai-hoc' }, { name: 'summary', ...practice }],
  );
  // Nothing was done yet in this visit but what stands here by itself.
  await screen.findByRole('button', { name: 'Next: Introduction' });
  expect(screen.getByRole('button', { name: 'Back to the lesson' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print slip & QR' })).toBeNull();
  pressButton('Next: Introduction');
  expect(place()).toEqual({ name: 'opening', procedure: 'bai-hoc' });
  expect(state().history).toEqual([{ name: 'home' }, lesson]);
});

function Elsewhere({ to }: { readonly to: Place }) {
  const { go } = useActions();
  return <button onClick={() => go(to)}>finish another</button>;
}

/** The end of a practice in a visit of its own, and a way to another one. */
async function practised(of: typeof script, practice: Partial<Practice> = {}) {
  const place = { name: 'summary', script: 'tra-cuu-ho-so', rung: 'guided', procedure: null, ...practice } as const;
  const stage = showInVisit(
    ({ place: at }) => (at.name === 'summary' ? <Summary practice={at} /> : <Elsewhere to={place} />),
    { 'content.script': () => of },
    [place],
  );
  await screen.findByRole('heading', { level: 1 });
  return stage;
}
const question = () => screen.queryByRole('group', { name: 'How did the practice go?' });

test('how it went is one press, written down as a face, and thanked for; the summary stays as it is', async () => {
  const stage = await practised(script);
  expect(question()).not.toBeNull();
  pressButton('Still hard');
  expect(stage.recorded).toMatchObject([{ kind: 'felt', script: 'tra-cuu-ho-so', rung: 'guided', face: 'hard' }]);
  expect(question()).toBeNull();
  expect(screen.getByText('Thank you, noted.')).toBeDefined();
  expect(stage.place()).toMatchObject({ name: 'summary' });
  expect(stage.state().asked).toBe(true);
});

test.each([true, false])('it is passed over (by a press: %s), leaves nothing then, and is not asked again', async (pressed) => {
  const stage = await practised(script);
  if (pressed) pressButton('Skip');
  expect(question() === null).toBe(pressed);
  pressButton(/^Practise the next way/);
  pressButton('finish another');
  await screen.findByRole('heading', { level: 1 });
  expect(question()).toBeNull();
  expect(stage.recorded).toEqual([]);
});

test('who only watched is not asked, and is asked after the first practice', async () => {
  const place = (rung: Practice['rung']) => ({ name: 'summary', script: 'tra-cuu-ho-so', rung, procedure: null }) as const;
  const stage = showInVisit(
    ({ place: at }) => (at.name === 'summary' ? <Summary practice={at} /> : <Elsewhere to={place('guided')} />),
    { 'content.script': () => script },
    [place('watch')],
  );
  await screen.findByRole('heading', { level: 1 });
  expect(question()).toBeNull();
  expect(stage.state().asked).toBe(false);
  pressButton(/^Practise the next way/);
  pressButton('finish another');
  await screen.findByRole('heading', { level: 1 });
  expect(question()).not.toBeNull();
});

test('nobody is asked where somebody has died or lost their money', async () => {
  await practised({ ...script, end: { ...script.end, celebrate: false } });
  expect(question()).toBeNull();
});
