import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_DOOR } from '#core/opening/door.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { KioskContext, VisitContext, type Kiosk, type VisitHandle } from './kiosk-context.tsx';
import { useCall } from './use-call.ts';
import { WallClockContext } from './wall-clock.ts';

const day = [{ from: 450, to: 690 }];
const door = { ...NO_DOOR, hours: Array.from({ length: 7 }, () => day) };
const kiosk = { door, greeting: { content: null }, office: { 'office-phone': '0210 3 888' } } as unknown as Kiosk;

function Caller({ call }: { readonly call: () => void }) {
  const { press, question } = useCall(call);
  return (
    <>
      <button type="button" onClick={press}>
        call
      </button>
      <Dialog {...question} />
    </>
  );
}

type At = Partial<Pick<VisitHandle['state'], 'visit' | 'phase'>>;

function show(begin: string) {
  const call = vi.fn();
  let time = begin;
  const clock = (): number => Date.parse(`${time}:00+07:00`);
  const page = (at: At) => (
    <LanguageProvider language="en">
      <WallClockContext value={clock}>
        <KioskContext value={kiosk}>
          <VisitContext value={{ state: { visit: 'a', phase: 'visiting', ...at } } as unknown as VisitHandle}>
            <Caller call={call} />
          </VisitContext>
        </KioskContext>
      </WallClockContext>
    </LanguageProvider>
  );
  const { rerender } = render(page({}));
  fireEvent.click(screen.getByText('call'));
  return {
    call,
    become: (at: At): void => rerender(page(at)),
    /** The page looks at its clock every ten seconds. */
    until: (then: string): void => {
      time = then;
      act(() => void vi.advanceTimersByTime(10_000));
    },
  };
}

const asked = () => screen.findByRole('dialog');
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('in office hours staff are called at once', () => {
  expect(show('2026-12-02T08:00').call).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('outside of them hours and phone are said first, and whoever wants calls all the same', async () => {
  const { call } = show('2026-12-02T12:00');
  expect(call).not.toHaveBeenCalled();
  await screen.findByText(/Opens again at 7:30 tomorrow, Thursday 03\/12. Phone: 0210 3 888/);
  vi.spyOn(performance, 'now').mockReturnValue(100_000);
  fireEvent.click(screen.getByRole('button', { name: 'Call staff anyway' }));
  expect(call).toHaveBeenCalledTimes(1);
});

test.each([{ visit: 'b' }, { visit: null, phase: 'attract' }, { phase: 'warning' }] as const)(
  'what one visitor was asked is not there any more after %j',
  async (at) => {
    const { become } = show('2026-12-02T12:00');
    await asked();
    become(at);
    await gone();
    become({});
    await gone();
  },
);

test('once the office opens nothing is asked, nor when it closes again', async () => {
  const { call, until } = show('2026-12-02T07:25');
  await asked();
  until('2026-12-02T07:31');
  await gone();
  until('2026-12-02T12:00');
  await gone();
  expect(call).not.toHaveBeenCalled();
});
