import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { JobState, PrinterState } from '#core/contract/shapes.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { buttons, plain, showPrinting, touch } from '#support/print-stage.tsx';
import { PaperButton } from './PaperButton.tsx';

type Answer = Result<{ readonly state: JobState }, string>;

/** A button whose printing answers as given. */
async function press(answer: Answer, said: unknown = success({ state: 'failed' }), officePrinter: PrinterState | null = null) {
  function Paper() {
    const client = useKiosk().client as unknown as { readonly call: (name: string, input: unknown) => Promise<Answer> };
    return <PaperButton print={(job, language) => client.call('paper.todo', { job, language })}>Print it</PaperButton>;
  }
  const stage = await showPrinting(<Paper />, {
    language: 'en',
    officePrinter,
    replies: { 'paper.todo': answer, 'slip.answer': said },
  });
  await touch('Print it');
  return stage;
}
const status = (): string => plain(screen.getByRole('status').textContent ?? '');

test('says that it was sent, asks, and takes it back when the printer gives up later', async () => {
  const stage = await press(success({ state: 'sent' }));
  expect(status()).toBe('Sent to the printer. Please see whether all of it came out.');
  await stage.job('another', 'failed');
  expect(status()).toContain('Sent to the printer.');
  await stage.job(stage.jobs('paper.todo')[0], 'failed');
  expect(status()).toContain('did not take it');
});

test('that it came out is noted; that it did not, prints it again under its id', async () => {
  const stage = await press(success({ state: 'sent' }));
  await touch('Print it again');
  const [job] = stage.jobs('paper.todo');
  expect(stage.jobs('paper.todo')).toEqual([job, job]);
  await touch('All of it is out');
  expect(status()).toBe('Noted: it came out.');
  expect(stage.asked.filter(([name]) => name === 'slip.answer').map(([, { answer }]) => answer)).toEqual(['again', 'came-out']);
  // Another paper is another job.
  await touch('Print it');
  expect(stage.jobs('paper.todo').at(-1)).not.toBe(job);
});

test('is not printed twice while it is still with the printer', async () => {
  const stage = await press(success({ state: 'sent' }), failure('still-printing'));
  await touch('Print it again');
  expect(stage.jobs('paper.todo')).toHaveLength(1);
  expect(status()).toContain('still with the printer');
});

test('what is wrong with the printer is said at once, with what to do, and forgotten when it was a blip', async () => {
  const stage = await press(success({ state: 'sent' }));
  await stage.printer('no-paper');
  expect(status()).toBe('Out of paperPut in paper of the right size.');
  await stage.printer('ready');
  expect(status()).toContain('whether all of it came out');
  expect(buttons()).toEqual(['Print it', 'All of it is out', 'Print it again']);
});

test('an answer that was lost is put right by what is pushed: sent is sent, whenever it is heard', async () => {
  const stage = await press(failure('unreachable'));
  expect(status()).toContain('No answer yet');
  const [job] = stage.jobs('paper.todo');
  await stage.job('another', 'sent');
  await stage.job(job, 'waiting');
  expect(status()).toContain('No answer yet');
  await stage.job(job, 'sent');
  expect(status()).toBe('Sent to the printer. Please see whether all of it came out.');
  // And what becomes of it afterwards is heard like any other.
  await stage.job(job, 'failed');
  expect(status()).toContain('did not take it');
  // What the printer refused is not sent by a word that comes late.
  await stage.job(job, 'sent');
  expect(status()).toContain('did not take it');
});

test('that one failed is heard in place of an answer that was lost', async () => {
  const stage = await press(failure('unreachable'));
  await stage.job(stage.jobs('paper.todo')[0], 'failed');
  expect(status()).toContain('did not take it');
});

test('one that is heard to be sent before its answer is lost stays so', async () => {
  let lose: (answer: Answer) => void = () => {};
  const stage = await press(new Promise<Answer>((resolve) => (lose = resolve)) as never);
  const [job] = stage.jobs('paper.todo');
  await stage.job(job, 'sent');
  expect(status()).toContain('whether all of it came out');
  await act(async () => lose(failure('unreachable')));
  expect(status()).toContain('whether all of it came out');
});

test('where papers go to a printer of their own, it is that one whose trouble is told', async () => {
  const stage = await press(success({ state: 'sent' }), undefined, 'ready');
  await stage.printer('no-paper');
  expect(status()).toContain('whether all of it came out');
  await stage.officePrinter('cover');
  expect(status()).toBe('The cover is openClose the cover until it clicks.');
});

test.each([
  ['no-printer', 'There is no printer.'],
  ['no-a4', 'is a roll'],
  ['keeps-files', 'copy the code by hand'],
  ['no-such-code', 'used up'],
  ['no-such-plan', 'has just changed'],
  ['content-missing', 'no content'],
  ['printer-failed', 'did not take it'],
  ['internal', 'did not take it'],
])('%s: says what to do', async (problem, words) => {
  await press(failure(problem));
  expect(status()).toContain(words);
});
