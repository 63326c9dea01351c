import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { holdMeeting, slideAt, wallWords } from '#support/held-meeting.tsx';

const step = slideAt('step');

test('the room sees the picture and nothing to press', async () => {
  const { happens } = await holdMeeting({ surface: 'room', room: true });
  expect(wallWords()).toContain('Buổi mẫu in English');
  expect(screen.queryAllByRole('button')).toEqual([]);
  happens({ kind: 'jump', to: step });
  expect(wallWords()).toContain('Step\u00a01\u00a0/\u00a04');
  expect(wallWords()).toContain('Type Số (number).');
});

test('a page that opens again shows where the meeting stands', async () => {
  await holdMeeting({ surface: 'room', before: [{ kind: 'jump', to: slideAt('pause') }] });
  expect(wallWords()).toContain('Your questions, please');
});

test('the wall stays on what is held, and is empty in the dark', async () => {
  const { happens } = await holdMeeting({ surface: 'room', before: [{ kind: 'freeze' }, { kind: 'jump', to: step }] });
  expect(wallWords()).toContain('Buổi mẫu');
  happens({ kind: 'dark' });
  expect(wallWords()).toBe('');
  expect(screen.getByRole('img', { name: 'Dark for a moment' })).toBeTruthy();
});

test('both windows read the language the presenter chose', async () => {
  const { happens } = await holdMeeting({ surface: 'room', before: [{ kind: 'jump', to: step }] });
  happens({ kind: 'language', language: 'vi' });
  expect(wallWords()).toContain('Nhập ô Số.');
  expect(document.documentElement.lang).toBe('vi');
});

test('of a question the room sees the answers by letter, and how many hands there were only with the right one', async () => {
  const at = slideAt('question');
  const { happens } = await holdMeeting({
    surface: 'room',
    before: [
      { kind: 'jump', to: at },
      { kind: 'hands', answer: 'that', count: 31 },
      { kind: 'hands', answer: 'gia', count: 4 },
    ],
  });
  expect(wallWords()).toBe('Thật không? in English · A · Thật in English · B · Giả in English');
  happens({ kind: 'next' });
  expect(screen.getByRole('group', { name: 'Right answer: A' })).toBeTruthy();
  expect(wallWords()).toContain('Vì vậy. in English');
  expect(wallWords()).toContain('31');
  expect(screen.getByRole('img', { name: 'Answer B: 4 hands' })).toBeTruthy();
});

test('a trouble says what the machine says and why', async () => {
  await holdMeeting({ surface: 'room', before: [{ kind: 'jump', to: slideAt('trouble') }] });
  expect(wallWords()).toContain('Thiếu in English');
  expect(wallWords()).toContain('Chưa nhập đủ. in English');
});

test('the end says what to keep in mind and where the handouts lead', async () => {
  await holdMeeting({ surface: 'room', before: [{ kind: 'jump', to: slideAt('end') }] });
  expect(wallWords()).toContain('Nhớ. in English');
  expect(wallWords()).toContain('example.vn');
});

test('while the stream is away a quiet word says so, and what was missed is asked for', async () => {
  const { connection, calls } = await holdMeeting({ surface: 'presenter' });
  connection(false);
  expect(screen.getByText('Connecting again…')).toBeTruthy();
  const before = calls.length;
  connection(true);
  expect(screen.queryByText('Connecting again…')).toBeNull();
  expect(calls.slice(before).map(([name]) => name)).toEqual(['presentation.now']);
});

test('once the meeting is closed the window says so', async () => {
  await holdMeeting({ surface: 'presenter', open: false });
  expect(screen.getByRole('heading', { name: /kết thúc/ })).toBeTruthy();
});
