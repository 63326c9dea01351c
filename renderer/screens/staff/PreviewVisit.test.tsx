import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import type { Place } from '#core/visit/screen.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { ScreensContext } from '#renderer/app/screens-context.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useProcedureRecord } from '#renderer/app/use-activity.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { showInVisit } from '#support/visit-stage.tsx';
import { previewClient } from './preview-client.ts';
import { PreviewVisit } from './PreviewVisit.tsx';

const document = { procedure: { id: 'birth' } } as unknown as ProcedureDocument;
const asked: unknown[] = [];

/** Stands for every screen: says where it is, and goes about. */
function Somewhere({ place }: { readonly place: Place }) {
  const { go, back, home, setUnfinished } = useActions();
  const { client } = useKiosk();
  const { state } = useVisit();
  useProcedureRecord(place.name);
  const ask = (): void => void client.call('content.procedure', { id: 'birth' }).then((result) => asked.push(result));
  return (
    <>
      <p>{`${place.name} ${state.leaving ?? ''}`}</p>
      <button type="button" onClick={() => go({ name: 'simulation', script: 's', rung: 'practice', procedure: 'birth' })}>
        practise
      </button>
      <button type="button" onClick={() => setUnfinished(true)}>
        begin
      </button>
      <button type="button" onClick={back}>
        back
      </button>
      <button type="button" onClick={home}>
        home
      </button>
      <button type="button" onClick={ask}>
        ask
      </button>
    </>
  );
}

function show() {
  const onEnd = vi.fn();
  asked.length = 0;
  const stage = showInVisit(
    () => (
      <ScreensContext value={(place) => <Somewhere place={place} />}>
        <PreviewVisit document={document} onEnd={onEnd} />
      </ScreensContext>
    ),
    {},
    [{ name: 'staff' }],
  );
  return { onEnd, stage };
}
const press = (name: string): void => void fireEvent.click(screen.getByText(name));

test('one goes about in a visit of its own: nothing is recorded, the corner stays where it is, leaving asks nothing', async () => {
  const { onEnd, stage } = show();
  expect(screen.getByText(/^procedure/)).toBeTruthy();
  press('practise');
  press('begin');
  press('back');
  expect(screen.getByText('procedure')).toBeTruthy();
  await act(async () => press('ask'));
  expect(asked).toEqual([{ ok: true, value: document }]);
  expect(stage.recorded).toEqual([]);
  expect(stage.place()).toEqual({ name: 'staff' });
  expect(onEnd).not.toHaveBeenCalled();
  press('back');
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test('home leads to the corner', () => {
  const { onEnd } = show();
  press('practise');
  press('home');
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/^home/)).toBeNull();
});

test('its client reads content, and writes, prints and counts nothing', async () => {
  const call = vi.fn(() => Promise.resolve({ ok: true, value: 'read' }));
  const client = previewClient({ call } as unknown as KioskClient, document);
  expect(await client.call('content.procedure', { id: 'wedding' })).toEqual({ ok: true, value: 'read' });
  expect(await client.call('content.script', { id: 's' })).toEqual({ ok: true, value: 'read' });
  expect(await client.call('slip.print', {} as never)).toEqual({ ok: false, error: 'no-printer' });
  for (const name of ['visit.record', 'resume.keep', 'session.close', 'settings.save', 'help.call'] as const)
    expect(await client.call(name, {})).toEqual({ ok: false, error: 'unreachable' });
  expect(call.mock.calls).toHaveLength(2);
});
