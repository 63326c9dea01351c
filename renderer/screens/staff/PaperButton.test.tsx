import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { JobState } from '#core/contract/shapes.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { PaperButton } from './PaperButton.tsx';

type Answer = Result<{ readonly state: JobState }, string>;
type Hear = (event: { readonly name: string; readonly data: unknown }) => void;

/** A button whose printing answers as given; `hear` pushes an event to it. */
async function press(answer: Answer): Promise<{ readonly hear: Hear; readonly jobs: readonly string[] }> {
  let hear: Hear = () => {};
  const jobs: string[] = [];
  const client = {
    listen: (listener: Hear) => {
      hear = listener;
      return () => {};
    },
  };
  const print = async (job: string): Promise<Answer> => {
    jobs.push(job);
    return answer;
  };
  render(
    <LanguageProvider language="en">
      <KioskContext value={{ client } as unknown as Kiosk}>
        <PaperButton print={print}>Print it</PaperButton>
      </KioskContext>
    </LanguageProvider>,
  );
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Print it' }));
  });
  return { hear: (event) => act(() => hear(event)), jobs };
}

test('says that it was sent, and takes it back when the printer gives up later', async () => {
  const { hear, jobs } = await press(success({ state: 'sent' }));
  expect(screen.getByRole('status').textContent).toContain('Sent to the printer.');
  hear({ name: 'job.changed', data: { job: 'another', state: 'failed' } });
  expect(screen.getByRole('status').textContent).toContain('Sent to the printer.');
  hear({ name: 'job.changed', data: { job: jobs[0], state: 'failed' } });
  expect(screen.getByRole('status').textContent).toContain('did not take it');
});

test.each([
  ['no-printer', 'There is no printer.'],
  ['no-a4', 'is a roll'],
  ['keeps-files', 'copy the code by hand'],
  ['no-such-code', 'used up'],
  ['printer-failed', 'did not take it'],
  ['internal', 'did not take it'],
])('%s: says what to do', async (problem, words) => {
  await press(failure(problem));
  expect(screen.getByRole('status').textContent).toContain(words);
});
