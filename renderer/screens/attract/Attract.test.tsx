import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_DOOR, type Door } from '#core/opening/door.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { WallClockContext } from '#renderer/app/wall-clock.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Attract } from './Attract.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const day = [{ from: 450, to: 690 }];
const office: Door = {
  ...NO_DOOR,
  notice: { text: { vi: 'Chiều nay họp', en: 'Meeting this afternoon' }, from: '2026-12-02', to: '2026-12-03' },
  hours: [day, day, day, day, day, [], []],
  holidays: [{ from: '2026-12-25', to: '2026-12-27', name: { listed: 'repair' } }],
};
let wall = 0;
const clock = (): number => wall;
const set = (text: string): void => void (wall = Date.parse(`${text}:00+07:00`));

/** The waiting screen as it stands at a moment by the clock of Việt Nam. */
function show(time: string, { door = office, phone = '', demo = false } = {}) {
  set(time);
  const kiosk = {
    door,
    client: { call: async () => ({ ok: true, value: { plans: [], open: false } }), listen: () => () => {} },
    greeting: { content: { version: '1', date: '2026-11-01' }, ...(demo ? { demo: true } : {}) },
    office: phone === '' ? {} : { 'office-phone': phone },
  } as unknown as Kiosk;
  return render(
    <LanguageProvider language="en">
      <WallClockContext value={clock}>
        <KioskContext value={kiosk}>
          <Attract onStart={() => {}} onSetUp={null} />
        </KioskContext>
      </WallClockContext>
    </LanguageProvider>,
  );
}
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;
const notice = (): string | null => screen.queryByRole('region', { name: /The centre says|Trung tâm báo/ })?.textContent ?? null;
const start = () => screen.queryByRole('button', { name: 'Touch here to start' });
/** The clock is looked at again. */
const look = (): void => act(() => void vi.advanceTimersByTime(10_000));

test('the office opens and closes before the eyes of who waits; the kiosk can be used all the same', () => {
  show('2026-12-02T07:29');
  expect(heading()).toBe('The centre is closed now');
  expect(screen.getByText(/Opens again at 7:30 today/)).toBeTruthy();
  expect(start()).not.toBeNull();
  set('2026-12-02T07:30');
  look();
  expect(heading()).not.toBe('The centre is closed now');
  set('2026-12-04T11:30');
  look();
  expect(screen.getByText(/Opens again at 7:30 on Monday 07\/12/)).toBeTruthy();
  set('2026-12-25T09:00');
  look();
  expect(screen.getByText(/Repairs to the building/)).toBeTruthy();
});

test('a notice hangs on its days, in the language of the reader where it has it', () => {
  const { unmount } = show('2026-12-01T23:59');
  expect(notice()).toBeNull();
  set('2026-12-02T00:00');
  look();
  expect(notice()).toBe('Meeting this afternoon');
  set('2026-12-04T00:00');
  look();
  expect(notice()).toBeNull();
  unmount();
  const onlyVietnamese = { ...office, notice: { ...office.notice, text: { vi: 'Chiều nay họp', en: '' } } } as Door;
  show('2026-12-02T09:00', { door: onlyVietnamese });
  expect(notice()).toMatch(/Chiều.nay.họp/);
  expect(screen.getByRole('region', { name: 'The centre says' }).lang).toBe('vi');
});

test('without hours, or with a clock before the content was made, nothing is claimed', () => {
  show('2026-12-06T03:00', { door: NO_DOOR }).unmount();
  show('2012-12-06T03:00');
  expect(heading()).not.toBe('The centre is closed now');
});

test('a phone nobody filled in is not spoken of', () => {
  const { unmount } = show('2026-12-02T18:00');
  expect(screen.queryByText(/Phone/)).toBeNull();
  unmount();
  show('2026-12-02T18:00', { phone: '0210 3 888 999' });
  expect(screen.getByText('Phone: 0210 3 888 999')).toBeTruthy();
});

test('a telephone number is never parted at the end of a line, neither of the office nor in its notice', () => {
  const hung = { text: { vi: 'Gọi 0912 345 678', en: 'Ring 0912 345 678' }, from: '2026-12-02', to: '2026-12-03' };
  show('2026-12-02T18:00', { door: { ...office, notice: hung }, phone: '0210 3 888 999' });
  const shown = document.body.textContent;
  expect(shown).toContain('Phone: 0210\u00a03\u00a0888\u00a0999');
  expect(shown).toContain('Ring 0912\u00a0345\u00a0678');
});

test('only a machine started for demonstrations offers meetings on its first screen, and leads back from them', async () => {
  const offer = () => screen.queryByRole('button', { name: 'Present' });
  const { unmount } = show('2026-12-02T09:00');
  expect(offer()).toBeNull();
  unmount();
  show('2026-12-02T09:00', { demo: true });
  await act(async () => offer()?.click());
  expect(screen.getByText(/no meetings to present/)).toBeTruthy();
  expect(start()).toBeNull();
  await act(async () => screen.getByRole('button', { name: 'Back' }).click());
  expect(start()).not.toBeNull();
});
