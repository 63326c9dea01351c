import { fireEvent, render, screen, within } from '@testing-library/react';
import { useReducer } from 'react';
import { expect, test } from 'vitest';
import { advance, start } from '#core/simulation/engine.ts';
import type { SimulationEvent, SimulationState } from '#core/simulation/types.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { realContent } from '#support/real-content.ts';
import { RunView } from './RunView.tsx';

const pack = await realContent();
const script = pack.scripts.find(({ id }) => id === 'tra-cuu-ho-so');
if (script === undefined) throw new Error('script');
const lesson = script;

function Run() {
  const [state, send] = useReducer(
    (former: SimulationState, event: SimulationEvent) => advance(lesson, former, event),
    start(lesson, 'practice'),
  );
  return (
    <LanguageProvider language="en">
      <RunView
        script={lesson}
        state={state}
        send={send}
        pace={{ pace: 8000, seconds: 8, slower: null, faster: null } as never}
        assisting={false}
        order="qwerty"
        onOrder={() => {}}
        onKeep={null}
        onLeave={() => {}}
      />
    </LanguageProvider>
  );
}

test('the keyboard goes with the step it was opened at, when the machine does that one', () => {
  render(<Run />);
  fireEvent.click(screen.getByRole('button', { name: /^Mã hồ sơ/ }));
  expect(screen.getByRole('group', { name: 'Keyboard' })).toBeTruthy();
  fireEvent.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Fill it for me' }));
  expect(screen.queryByRole('group', { name: 'Keyboard' })).toBeNull();
});
