import { describe, expect, test, vi } from 'vitest';
import type { Session, WebContents } from 'electron';
import { fakeElectron, FakeSession, FakeWebContents } from '#support/fake-electron.ts';

vi.mock('electron', () => fakeElectron);
const { lockContents, lockSession, nowhere, withinOrigin } = await import('./lock-down.ts');

const own = withinOrigin('app://kiosk');
const page = { requestingUrl: 'app://kiosk/presenter' };

describe('the camera', () => {
  function presenter(reads: boolean) {
    const session = new FakeSession('presenter');
    lockSession(session as unknown as Session, own, { readsCards: () => reads });
    const asked = (name: string, details: object): boolean | undefined => {
      let given: boolean | undefined;
      session.permission?.(null, name, (ok) => (given = ok), details);
      return given;
    };
    const checked = (name: string, origin: string, mediaType: string) => session.check?.(null, name, origin, { mediaType });
    return { asked, checked };
  }

  test('is given to the page of the presenter while cards are read, without sound', () => {
    const { asked, checked } = presenter(true);
    expect(asked('media', { ...page, mediaTypes: ['video'] })).toBe(true);
    expect(checked('media', 'app://kiosk/', 'video')).toBe(true);
  });

  test('is not given otherwise: no sound, no screen, no other page, nothing undetermined', () => {
    const { asked, checked } = presenter(true);
    for (const mediaTypes of [['audio'], ['video', 'audio'], [], undefined])
      expect(asked('media', { ...page, mediaTypes })).toBe(false);
    expect(asked('display-capture', { ...page, mediaTypes: ['video'] })).toBe(false);
    expect(asked('media', { requestingUrl: 'https://evil.example/', mediaTypes: ['video'] })).toBe(false);
    expect(checked('media', 'https://evil.example/', 'video')).toBe(false);
    expect(checked('media', 'app://kiosk/', 'unknown')).toBe(false);
    expect(checked('hid', 'app://kiosk/', 'video')).toBe(false);
  });

  test('is not given while no cards are read, nor to any other surface', () => {
    const { asked, checked } = presenter(false);
    expect([asked('media', { ...page, mediaTypes: ['video'] }), checked('media', 'app://kiosk/', 'video')]).toEqual([
      false,
      false,
    ]);
    const kiosk = new FakeSession('kiosk');
    lockSession(kiosk as unknown as Session, own);
    expect(kiosk.check?.(null, 'media', 'app://kiosk/', { mediaType: 'video' })).toBe(false);
  });
});

test('pages are turned by keys on the surface of the presenter alone', () => {
  const stopped = (surface: 'kiosk' | 'presenter', key: string): boolean => {
    const contents = new FakeWebContents();
    lockContents(contents as unknown as WebContents, { own: nowhere, surface });
    const event = { preventDefault: vi.fn() };
    contents.emit('before-input-event', event, { key, control: false, alt: false, meta: false });
    return event.preventDefault.mock.calls.length > 0;
  };
  expect([stopped('presenter', 'PageDown'), stopped('kiosk', 'PageDown')]).toEqual([false, true]);
  expect(['b', 'f', '3'].map((key) => stopped('presenter', key))).toEqual([false, false, false]);
  expect(stopped('presenter', 'F5')).toBe(true);
});

test('whoever wants to know of touches is told that there was one', () => {
  const contents = new FakeWebContents();
  const onInput = vi.fn();
  lockContents(contents as unknown as WebContents, { own: nowhere, surface: 'kiosk', onInput });
  contents.emit('input-event', {}, { type: 'touchStart' });
  expect(onInput).toHaveBeenCalledTimes(1);
});

test('an origin is its own pages, and no other that begins alike', () => {
  expect(['app://kiosk', 'app://kiosk/', 'app://kiosk/a?b#c'].every(own)).toBe(true);
  expect(['app://kiosk.evil/', 'app://kiosk:1/', 'app://kioskx', 'APP://KIOSK/', 'https://app//kiosk/', ''].some(own)).toBe(
    false,
  );
});
