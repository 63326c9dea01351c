import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NO_DOOR } from '#core/opening/door.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { KioskContext, type Kiosk } from './kiosk-context.tsx';
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

function show(time: string) {
  const call = vi.fn();
  const clock = (): number => Date.parse(`${time}:00+07:00`);
  render(
    <LanguageProvider language="en">
      <WallClockContext value={clock}>
        <KioskContext value={kiosk}>
          <Caller call={call} />
        </KioskContext>
      </WallClockContext>
    </LanguageProvider>,
  );
  fireEvent.click(screen.getByText('call'));
  return call;
}

test('in office hours staff are called at once', () => {
  expect(show('2026-12-02T08:00')).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('outside of them hours and phone are said first, and whoever wants calls all the same', async () => {
  const call = show('2026-12-02T12:00');
  expect(call).not.toHaveBeenCalled();
  await screen.findByText(/Opens again at 7:30 tomorrow, Thursday 03\/12. Phone: 0210 3 888/);
  vi.spyOn(performance, 'now').mockReturnValue(100_000);
  fireEvent.click(screen.getByRole('button', { name: 'Call staff anyway' }));
  expect(call).toHaveBeenCalledTimes(1);
});
