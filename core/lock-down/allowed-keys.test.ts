import { describe, expect, test } from 'vitest';
import { isAllowedKey } from './allowed-keys.ts';

const plain = (key: string) => ({ key, control: false, alt: false, meta: false, shift: false });

describe('keys that may reach a page', () => {
  test.each(['a', 'Z', 'ế', '7', 'b', 'f', ' ', 'Enter', 'Escape', 'Backspace', 'Tab', 'ArrowUp', 'Home', 'Process', 'Dead'])(
    '%s types, moves or answers',
    (key) => {
      expect(isAllowedKey(plain(key), 'kiosk')).toBe(true);
      expect(isAllowedKey(plain(key), 'presenter')).toBe(true);
    },
  );

  test.each([
    ...Array.from({ length: 24 }, (_, at) => `F${at + 1}`),
    'PrintScreen',
    'ContextMenu',
    'BrowserBack',
    'BrowserHome',
    'BrowserSearch',
    'LaunchMail',
    'LaunchApplication1',
    'MediaPlayPause',
    'AudioVolumeUp',
    'ZoomIn',
    'Insert',
    'Pause',
    'Control',
    'Alt',
    'Meta',
    'OS',
    'Help',
    'Find',
    'Power',
    '',
  ])('%s never does', (key) => {
    expect(isAllowedKey(plain(key), 'kiosk')).toBe(false);
    expect(isAllowedKey(plain(key), 'presenter')).toBe(false);
  });

  test('pages are turned by the presenter alone', () => {
    for (const key of ['PageUp', 'PageDown'])
      expect([isAllowedKey(plain(key), 'presenter'), isAllowedKey(plain(key), 'kiosk')]).toEqual([true, false]);
  });

  test('with Shift letters are letters, and Escape is the task manager of Chromium', () => {
    expect(isAllowedKey({ ...plain('Đ'), shift: true }, 'kiosk')).toBe(true);
    expect(isAllowedKey({ ...plain('Escape'), shift: true }, 'kiosk')).toBe(false);
  });

  test('nothing held together with Ctrl, Alt or the key of the system', () => {
    for (const held of ['control', 'alt', 'meta'] as const)
      for (const key of ['a', 'r', 'w', '+', '0', 'Enter', 'Tab', 'ArrowLeft', 'PageDown'])
        expect(isAllowedKey({ ...plain(key), [held]: true }, 'presenter'), `${held} ${key}`).toBe(false);
  });
});
