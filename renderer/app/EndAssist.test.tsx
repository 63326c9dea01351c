import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { HeadControl } from '#renderer/ui/head-control.ts';
import { Screen } from '#renderer/ui/Screen.tsx';
import { IdleWarning } from '#renderer/screens/idle/IdleWarning.tsx';
import { useVisit } from './kiosk-context.tsx';
import { Announcer } from '#renderer/ui/Announcer.tsx';
import { useAssistHead } from './EndAssist.tsx';

const TOKEN = 'a'.repeat(43);
const draft = { procedure: null, rung: null, practise: [], minutes: 1, slips: 0 };

let later = 0;
/** Stands in for the corner and the page: staff go back to who stands at the kiosk, with what joining gave. */
function Visit() {
  const { state, dispatch } = useVisit();
  const assist = useAssistHead();
  return (
    <HeadControl value={assist.control}>
      <button onClick={() => dispatch({ kind: 'assist', session: TOKEN })}>join</button>
      <Screen material="paper" crumb="Search">
        page
      </Screen>
      <Screen material="staff">corner</Screen>
      <Announcer text={assist.said} />
      <button onClick={() => dispatch({ kind: 'go', place: { name: 'first-time' } })}>go on</button>
      <button onClick={() => dispatch({ kind: 'tick', now: (later += 1_000_000) })}>wait long</button>
      {state.phase === 'warning' && (
        <IdleWarning secondsLeft={9} total={45} onStay={() => dispatch({ kind: 'presence', now: later })} onEnd={() => {}} />
      )}
    </HeadControl>
  );
}

function show(replies: Parameters<typeof showInVisit>[1]) {
  return showInVisit(() => <Visit />, replies, [{ name: 'search' }, { name: 'staff' }]);
}

test('the way to end is there for staff who joined, and one outcome ends it; the visit goes on', async () => {
  const closed: unknown[] = [];
  const stage = show({
    'session.draft': () => ({ draft }),
    'session.close': (input) => {
      closed.push(input);
      return {};
    },
  });
  expect(screen.queryByRole('button', { name: 'End assistance' })).toBeNull();
  pressButton('join');
  pressButton('End assistance');
  await screen.findByRole('button', { name: 'Done alone' });
  pressButton('Done alone');
  await expect
    .poll(() => stage.state())
    .toMatchObject({ assisting: false, session: null, visit: 'v', place: { name: 'search' } });
  expect(closed).toMatchObject([{ session: TOKEN, said: { outcome: 'alone', minutes: 1 } }]);
  expect(screen.queryByRole('button', { name: 'End assistance' })).toBeNull();
});

/** The head of the visitor’s page. */
const head = (): string | null | undefined => screen.getAllByRole('banner')[0]?.textContent;

test('that it is written down is seen in the head and told to who hears the page, until one goes on', async () => {
  show({ 'session.draft': () => ({ draft }), 'session.close': () => ({}) });
  // The region stands there before it has anything to say.
  expect(screen.getByRole('status').textContent).toBe('');
  pressButton('join');
  pressButton('End assistance');
  await screen.findByRole('button', { name: 'Done alone' });
  pressButton('Done alone');
  await waitFor(() => expect(head()).toContain('Written down.'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Written down.'));
  fireEvent.click(screen.getByText('go on'));
  expect(head()).not.toContain('Written down.');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});

test('of a help that can only be written in the corner any more nobody is told that it was written', async () => {
  show({ 'session.draft': () => new Refusal('no-such-session') });
  pressButton('join');
  pressButton('End assistance');
  await screen.findByRole('button', { name: 'Understood' });
  pressButton('Understood');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull());
  expect(screen.queryByText('Written down.')).toBeNull();
});

test('a disk that refuses is said, and the sheet stays; later means nothing was said', async () => {
  const stage = show({ 'session.draft': () => ({ draft }) });
  pressButton('join');
  pressButton('End assistance');
  await screen.findByRole('button', { name: 'Done alone' });
  pressButton('Done alone');
  await screen.findByText('Could not be written to disk. Nothing is lost; please press again.');
  pressButton('Later');
  expect(stage.state()).toMatchObject({ assisting: true, session: TOKEN });
  await screen.findByRole('button', { name: 'End assistance' });
});

test('the question whether somebody is still there leaves the sheet open, with what was pressed in it', async () => {
  show({ 'session.draft': () => ({ draft }) });
  pressButton('join');
  pressButton('End assistance');
  await screen.findByRole('button', { name: 'Done alone' });
  pressButton('60 and over');
  for (const stay of [
    () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }),
    () => fireEvent.click(screen.getByRole('button', { name: 'I’m still using it', hidden: true })),
  ]) {
    fireEvent.click(screen.getByText('wait long'));
    const warning = screen.getByRole('alertdialog', { hidden: true });
    expect(warning.contains(document.activeElement)).toBe(true);
    // Base UI looks where the focus went a moment later.
    await act(() => new Promise((resume) => requestAnimationFrame(resume)));
    expect(warning.contains(document.activeElement)).toBe(true);
    await act(async () => stay());
    expect(screen.queryByRole('alertdialog', { hidden: true })).toBeNull();
    expect(screen.getByRole('button', { name: '60 and over', hidden: true }).getAttribute('aria-pressed')).toBe('true');
  }
});
