import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { DisplayPanel } from './DisplayPanel.tsx';

const PLAIN = { display: { calibration: null, hands: 'usual' } } as unknown as Settings;
const saves: Settings['display'][] = [];

function Panel({ first, pxPerMm }: { readonly first: Settings; readonly pxPerMm: number | null }) {
  const [settings, setSettings] = useState(first);
  const save = (next: Settings): void => {
    saves.push(next.display);
    setSettings(next);
  };
  return (
    <LanguageProvider language="en">
      <KioskContext value={{ look: { pxPerMm } } as unknown as Kiosk}>
        <DisplayPanel settings={settings} save={save} saved="untouched" />
      </KioskContext>
    </LanguageProvider>
  );
}

const line = () => screen.getByRole('slider', { name: 'Right line' });
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  saves.length = 0;
  Object.defineProperty(window, 'screen', { value: { width: 1920, height: 1080 }, configurable: true });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

test('two lines drawn to the edges of a card are the measure of the glass', () => {
  render(<Panel first={PLAIN} pxPerMm={null} />);
  expect(screen.getByText(/mm wide/).textContent).toContain('has not been measured');
  for (let count = 0; count < 16; count += 1) press('In a little');
  fireEvent.keyDown(line(), { key: 'ArrowRight', shiftKey: true });
  fireEvent.keyDown(line(), { key: 'ArrowLeft' });
  fireEvent.keyDown(line(), { key: 'ArrowLeft' });
  // 324 − 16 + 10 − 2 = 316 px on 85.6 mm.
  expect(line().getAttribute('aria-valuenow')).toBe('316');
  press('Save the measure');
  expect(saves).toEqual([{ calibration: { pxPerMm: 316 / 85.6, width: 1920, height: 1080 }, hands: 'usual' }]);
});

test('a finger draws the line, and lets go of it', () => {
  render(<Panel first={PLAIN} pxPerMm={null} />);
  const grip = line();
  let held = false;
  Object.assign(grip, { setPointerCapture: () => (held = true), hasPointerCapture: () => held });
  const move = (x: number): void =>
    void fireEvent(grip, Object.assign(new Event('pointermove', { bubbles: true }), { clientX: x, pointerId: 1 }));
  move(500);
  expect(grip.getAttribute('aria-valuenow')).toBe('324');
  fireEvent(grip, Object.assign(new Event('pointerdown', { bubbles: true }), { clientX: 324, pointerId: 1 }));
  move(310);
  expect(grip.getAttribute('aria-valuenow')).toBe('310');
  move(5000);
  expect(grip.getAttribute('aria-valuenow')).toBe('792');
  move(0);
  expect(grip.getAttribute('aria-valuenow')).toBe('60');
});

test('lines that fit no card are not saved', () => {
  render(<Panel first={PLAIN} pxPerMm={0.5} />);
  const save = screen.getByRole('button', { name: 'The lines do not fit a card' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(save);
  expect(saves).toEqual([]);
});

test('a measured screen shows its own lines, says its millimetres, and may forget them', () => {
  const calibration = { pxPerMm: 3.6, width: 1920, height: 1080 };
  render(<Panel first={{ ...PLAIN, display: { calibration, hands: 'usual' } }} pxPerMm={3.6} />);
  expect(line().getAttribute('aria-valuenow')).toBe('308');
  expect(screen.getByText(/mm wide/).textContent).toContain('533 mm wide');
  press('Forget the measure');
  expect(saves).toEqual([{ calibration: null, hands: 'usual' }]);
  expect(screen.queryByRole('button', { name: 'Forget the measure' })).toBeNull();
});

test('how much is forgiven is chosen beside, and keeps the measure', () => {
  const calibration = { pxPerMm: 3.6, width: 1920, height: 1080 };
  render(<Panel first={{ ...PLAIN, display: { calibration, hands: 'usual' } }} pxPerMm={3.6} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Very unsteady' }));
  expect(saves).toEqual([{ calibration, hands: 'very-unsteady' }]);
});
