import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Display } from '#core/contract/shapes.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import { useLook, useWear } from './use-look.ts';

const PLAIN: Preferences = {
  language: 'vi',
  textSize: 'xlarge',
  theme: 'contrast-light',
  keyboard: 'qwerty',
  reach: false,
  speech: { speed: 3, volume: 1 },
};
const html = document.documentElement;
const style = (name: string): string => html.style.getPropertyValue(name);

function screenOf(width: number, height: number): void {
  Object.defineProperty(window, 'screen', { value: { width, height }, configurable: true });
  act(() => void window.dispatchEvent(new Event('resize')));
}

/** A 15.6 inch laptop: 3.955 px to the mm, and a rem of 13 px. */
const MEASURED: Display = { calibration: { pxPerMm: 3.955, width: 1366, height: 768 }, hands: 'usual' };

beforeEach(() => {
  html.style.fontSize = '13px';
  screenOf(1366, 768);
});
afterEach(() => html.removeAttribute('style'));

function wear(display: Display, preferences = PLAIN) {
  return renderHook(
    (props: { display: Display }) => {
      const look = useLook(props.display, preferences.textSize);
      useWear(preferences, look);
      return look;
    },
    { initialProps: { display } },
  );
}

test('an unmeasured screen has the table of the style sheet, and nothing in its way', () => {
  const { result } = wear({ calibration: null, hands: 'usual' });
  expect(result.current).toMatchObject({ layout: 'xlarge', pxPerMm: null });
  expect(html.dataset).toMatchObject({ text: 'xlarge', theme: 'contrast-light' });
  expect(['--mm', '--k', '--kh'].map(style)).toEqual(['', '', '']);
});

test('a measured screen carries its millimetres, its letters and the layout that fits them', () => {
  const { result } = wear(MEASURED);
  expect(result.current.layout).toBe('xxlarge');
  expect(result.current.sizes).toEqual(['normal', 'large', 'xlarge']);
  expect(html.dataset['text']).toBe('xxlarge');
  expect(style('--mm')).toBe('3.955px');
  expect(Number(style('--k'))).toBeCloseTo(1.67, 2);
});

test('when the measure is taken away, or the screen is another one, the table holds again', () => {
  const { rerender, result } = wear(MEASURED);
  rerender({ display: { ...MEASURED, calibration: null } });
  expect(style('--mm')).toBe('');
  rerender({ display: MEASURED });
  expect(style('--mm')).not.toBe('');
  screenOf(1920, 1080);
  expect(result.current.pxPerMm).toBeNull();
  expect(style('--mm')).toBe('');
});
