import { expect, test } from 'vitest';
import type { PushedEvent } from '#core/contract/events.ts';
import { createEventHub } from './event-hub.ts';

const job = (at: number, state: 'waiting' | 'sent' | 'failed'): PushedEvent => ({
  name: 'job.changed',
  data: { job: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, state, paper: 'a5' },
});

test('whoever listens hears what is pushed, until they stop', () => {
  const hub = createEventHub();
  const heard: string[] = [];
  const stop = hub.listen(({ name }) => heard.push(name));
  hub.push({ name: 'staff.locked', data: {} });
  stop();
  hub.push({ name: 'staff.locked', data: {} });
  expect(heard).toEqual(['staff.locked']);
});

test('of a job the last news is kept, and of jobs the latest', () => {
  const hub = createEventHub();
  for (let at = 0; at < 8; at += 1) hub.push(job(at, 'waiting'));
  hub.push(job(0, 'failed'));
  expect(hub.jobs().at(-1)).toEqual(job(0, 'failed'));
  expect(hub.jobs()).toHaveLength(8);
  hub.push(job(8, 'sent'));
  expect(hub.jobs().map(({ data }) => data.job)).not.toContain((job(1, 'sent') as { data: { job: string } }).data.job);
  expect(hub.jobs()).toHaveLength(8);
});
