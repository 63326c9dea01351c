import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { holdMeeting, pressKeys, slideAt } from '#support/held-meeting.tsx';
import { pressButton } from '#support/visit-stage.tsx';

const step = slideAt('step');
const question = slideAt('question');

describe('one display', () => {
  test('has the strip below the picture: what to say, the time, the way on', async () => {
    const { state } = await holdMeeting({ surface: 'presenter', before: [{ kind: 'jump', to: 1 }] });
    expect(screen.getByText('Chào bà con. in English')).toBeTruthy();
    expect(screen.getByText('0:05')).toBeTruthy();
    pressButton('Next step');
    expect(state().at).toBe(2);
    pressButton('Step back');
    expect(state().at).toBe(1);
  });

  test('a press on the lit place goes on', async () => {
    const { state } = await holdMeeting({ surface: 'presenter', before: [{ kind: 'jump', to: step }] });
    fireEvent.click(document.querySelector('[data-lit]')!);
    expect(state().at).toBe(step + 1);
  });

  test('keys of a clicker turn pages, and a typed number is said before it leads anywhere', async () => {
    const { state } = await holdMeeting({ surface: 'presenter' });
    pressKeys('PageDown', 'ArrowRight', 'PageUp');
    expect(state().at).toBe(1);
    pressKeys('1', '2');
    expect(screen.getByText('To slide 12? Press Enter.')).toBeTruthy();
    expect(state().at).toBe(1);
    pressKeys('Enter');
    expect(state().at).toBe(11);
  });

  test('a key held down is one press', async () => {
    const { state } = await holdMeeting({ surface: 'presenter' });
    fireEvent.keyDown(window, { key: 'PageDown', repeat: true });
    expect(state().at).toBe(0);
  });

  test('what was not taken is said', async () => {
    await holdMeeting({ surface: 'presenter', refuses: { 'presentation.do': 'internal' } });
    pressKeys('PageDown');
    expect(await screen.findByText('Not taken yet. Please press again.')).toBeTruthy();
  });
});

describe('hands', () => {
  test('are counted by keys, answer after answer, and a wrong count is entered again', async () => {
    const { state } = await holdMeeting({ surface: 'presenter', before: [{ kind: 'jump', to: question }] });
    pressKeys('a', '3', '4', 'Enter', '5', 'Enter');
    expect(state().hands).toEqual({ 'hoi/mot': { that: 34, gia: 5 } });
    pressKeys('a', '3', '1', 'Enter');
    expect(state().hands).toEqual({ 'hoi/mot': { that: 31, gia: 5 } });
    expect(state().at).toBe(question);
  });

  test('are counted by a finger', async () => {
    const { state } = await holdMeeting({ surface: 'presenter', before: [{ kind: 'jump', to: question }] });
    pressButton('Count the hands');
    pressButton(/^Answer B/);
    pressButton('1');
    pressButton('2');
    pressButton('Keep this number');
    expect(state().hands).toEqual({ 'hoi/mot': { gia: 12 } });
  });

  test('what was typed at one question is not meant for the next', async () => {
    const { state, happens } = await holdMeeting({ surface: 'presenter', before: [{ kind: 'jump', to: question }] });
    pressKeys('a', '3');
    happens({ kind: 'jump', to: question + 2 });
    pressKeys('Enter');
    expect(state().hands).toEqual({});
    expect(state().at).toBe(question + 3);
  });
});

describe('two displays', () => {
  test('the desk has the parts with the one in hand, the note, who acts, and what comes', async () => {
    await holdMeeting({ surface: 'presenter', room: true, before: [{ kind: 'jump', to: step }] });
    const parts = within(screen.getByRole('list', { name: 'Parts' })).getAllByRole('button');
    expect(parts).toHaveLength(6);
    expect(parts.findIndex((part) => part.getAttribute('aria-current') === 'step')).toBe(2);
    expect(screen.getByText('Ask somebody to the front')).toBeTruthy();
    expect(screen.getByText('Next: Trouble: Việc mẫu in English')).toBeTruthy();
    expect(document.querySelectorAll('[data-picture-slide]')).toHaveLength(2);
  });

  test('while the wall is held, the slide looked at alone stands beside it', async () => {
    await holdMeeting({ surface: 'presenter', room: true, before: [{ kind: 'freeze' }, { kind: 'jump', to: step }] });
    expect(screen.getByText('The big screen holds its picture')).toBeTruthy();
    expect([...document.querySelectorAll('[data-picture-slide]')].map((one) => one.getAttribute('data-picture-slide'))).toEqual([
      'title',
      'step',
    ]);
  });

  test('a part is gone to by its name', async () => {
    const { state } = await holdMeeting({ surface: 'presenter', room: true });
    pressButton(/^Questions/);
    expect(state().at).toBe(slideAt('pause'));
  });
});

test('why an answer is right is the presenter’s to say', async () => {
  await holdMeeting({ surface: 'presenter', room: true, before: [{ kind: 'jump', to: slideAt('answer') }] });
  expect([...document.querySelectorAll('section p')].map((one) => one.textContent)).toContain('Vì vậy. in English');
});
