import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from 'electron';
import { FIRST_PICTURE, SILENCE } from '#core/watchdog/escalation.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import {
  fakeApp,
  type FakeDisplay,
  fakeElectron,
  fakePowerMonitor,
  fakeScreen,
  FakeSession,
  FakeWindow,
  resetFakeElectron,
} from '#support/fake-electron.ts';

vi.mock('electron', () => fakeElectron);
const { createPresentationWindows } = await import('./presentation-windows.ts');
const { openKioskScreen } = await import('./kiosk-screen.ts');

const bounds = (x: number, width = 1920) => ({ x, y: 0, width, height: 1080 });
const LAPTOP: FakeDisplay = { id: 1, bounds: bounds(0) };
const PROJECTOR: FakeDisplay = { id: 2, bounds: bounds(1920, 1024) };
const sessions = { presenter: new FakeSession('presenter'), room: new FakeSession('room') };
const kiosk = new FakeSession('kiosk');

beforeEach(resetFakeElectron);

function setUp({
  displays = [LAPTOP, PROJECTOR],
  inWindow = false,
}: { displays?: readonly FakeDisplay[]; inWindow?: boolean } = {}) {
  fakeScreen.displays = displays;
  const clock = createFakeClock();
  const onGivingUp = vi.fn();
  const heard: boolean[] = [];
  let asked = 0;
  const windows = createPresentationWindows({
    sessions: sessions as unknown as Record<'presenter' | 'room', Session>,
    clock,
    inWindow,
    address: (surface) => `app://kiosk/?${surface}${(asked += 1)}`,
  });
  windows.onRoom((has) => heard.push(has));
  const begin = (): void => {
    const screen = openKioskScreen({
      session: kiosk as unknown as Session,
      clock,
      log: silentLogger,
      inWindow,
      address: () => 'app://kiosk/',
      onFailure: () => {},
      onGivingUp,
      onSessionEnd: () => {},
    });
    windows.begin(screen, silentLogger);
  };
  /** Plugs displays in or out, and waits until that is quiet. */
  const plug = (now: readonly FakeDisplay[]): void => {
    fakeScreen.displays = now;
    fakeScreen.emit('display-metrics-changed');
    clock.advance(500);
  };
  const of = (session: FakeSession): readonly FakeWindow[] =>
    FakeWindow.all.filter(({ webContents, destroyed }) => webContents.session === session && !destroyed);
  const only = (session: FakeSession): FakeWindow => {
    const [window, ...others] = of(session);
    if (window === undefined || others.length > 0) throw new Error(`${others.length} more of ${session.partition}`);
    return window;
  };
  /** Both pages paint for so long. */
  const paint = (milliseconds: number): void => {
    for (let gone = 0; gone < milliseconds; gone += 3000) {
      windows.heard('presenter');
      windows.heard('room');
      clock.advance(3000);
    }
  };
  return { windows, clock, begin, plug, of, only, paint, heard, onGivingUp };
}

describe('the windows of a presentation', () => {
  test('cover the kiosk, and replace the black on the display of the room; the keys are the presenter’s', () => {
    const { windows, begin, of, only, heard } = setUp();
    begin();
    expect(of(kiosk)).toHaveLength(2);
    windows.open();
    expect(of(kiosk)).toHaveLength(1);
    const [presenter, room] = [only(sessions.presenter), only(sessions.room)];
    expect(presenter.options).toMatchObject({ ...bounds(0), kiosk: true, frame: false });
    expect(room.options).toMatchObject({ ...bounds(1920, 1024), kiosk: true });
    expect([presenter.loaded, room.loaded]).toEqual([['app://kiosk/?presenter2'], ['app://kiosk/?room1']]);
    for (const window of [presenter, room]) window.emit('ready-to-show');
    expect([presenter.quiet, room.quiet]).toEqual([false, true]);
    expect(presenter.moveTop).toHaveBeenCalled();
    expect([windows.isOpen(), windows.hasRoom(), heard]).toEqual([true, true, [true]]);
    const close = { preventDefault: vi.fn() };
    presenter.emit('close', close);
    expect(close.preventDefault).toHaveBeenCalled();
  });

  test('open once, and close so that everything is as it was', () => {
    const { windows, begin, of, heard } = setUp();
    begin();
    windows.close();
    windows.open();
    windows.open();
    windows.close();
    windows.close();
    expect([of(sessions.presenter), of(sessions.room), of(kiosk)].map(({ length }) => length)).toEqual([0, 0, 2]);
    expect([windows.isOpen(), heard]).toEqual([false, [true, false]]);
    expect(FakeWindow.all.filter(({ webContents }) => webContents.session === sessions.presenter)).toHaveLength(1);
  });

  test('asked for before the kiosk is on its screen, come up when it is', () => {
    const { windows, begin, of, only } = setUp();
    windows.open();
    expect(of(sessions.presenter)).toHaveLength(0);
    begin();
    expect(only(sessions.presenter).loaded).toHaveLength(1);
  });

  test('in windows both come up wherever the system puts them', () => {
    const { windows, begin, only } = setUp({ inWindow: true, displays: [LAPTOP] });
    begin();
    windows.open();
    for (const session of [sessions.presenter, sessions.room]) expect(only(session).options).not.toHaveProperty('kiosk');
    expect(windows.hasRoom()).toBe(true);
  });
});

describe('the display of the room', () => {
  test('that is unplugged takes its window along; plugged in again, it has one', () => {
    const { windows, begin, plug, of, only, heard } = setUp();
    begin();
    windows.open();
    plug([LAPTOP]);
    expect([of(sessions.room).length, windows.hasRoom()]).toEqual([0, false]);
    plug([LAPTOP, { id: 3, bounds: bounds(0, 1024) }]);
    expect([of(sessions.room).length, of(kiosk).length]).toEqual([0, 1]);
    plug([LAPTOP, PROJECTOR]);
    expect(only(sessions.room).options).toMatchObject(bounds(1920, 1024));
    expect(heard).toEqual([true, false, true]);
  });

  test('that is another size keeps its window, and the presenter comes to the front again', () => {
    const { windows, begin, plug, only } = setUp();
    begin();
    windows.open();
    const [presenter, room] = [only(sessions.presenter), only(sessions.room)];
    presenter.moveTop.mockClear();
    plug([LAPTOP, { id: 2, bounds: bounds(1920, 1280) }]);
    expect(room.setBounds).toHaveBeenCalledWith(bounds(1920, 1280));
    expect(presenter.setBounds).toHaveBeenCalledWith(bounds(0));
    expect(presenter.moveTop).toHaveBeenCalledTimes(1);
    expect(only(sessions.room)).toBe(room);
  });

  test('a third display stays black', () => {
    const { windows, begin, of } = setUp({ displays: [LAPTOP, PROJECTOR, { id: 4, bounds: bounds(4000) }] });
    begin();
    windows.open();
    const [, cover] = of(kiosk).toSorted((a, b) => Number(a.loaded.length === 0) - Number(b.loaded.length === 0));
    expect(of(kiosk)).toHaveLength(2);
    expect(cover?.options).toMatchObject({ ...bounds(4000), backgroundColor: '#000000' });
  });

  test('is looked after no longer once the presentation is over', () => {
    const { windows, begin, plug, of } = setUp();
    begin();
    windows.open();
    windows.close();
    plug([LAPTOP]);
    plug([LAPTOP, PROJECTOR]);
    expect([of(sessions.presenter).length, of(sessions.room).length, of(kiosk).length]).toEqual([0, 0, 2]);
  });
});

describe('a window of a presentation', () => {
  test('whose page ended is opened anew in its place, and the other is left alone', () => {
    const { windows, begin, only } = setUp();
    begin();
    windows.open();
    const [presenter, room] = [only(sessions.presenter), only(sessions.room)];
    room.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(only(sessions.room).options).toMatchObject(bounds(1920, 1024));
    expect([room.destroyed, presenter.destroyed]).toEqual([true, false]);
    only(sessions.room).webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(FakeWindow.all.filter(({ webContents }) => webContents.session === sessions.room)).toHaveLength(2);
  });

  test('that no longer paints is opened anew; one that does is not', () => {
    const { windows, begin, clock, paint, only } = setUp();
    begin();
    windows.open();
    const [presenter, room] = [only(sessions.presenter), only(sessions.room)];
    paint(FIRST_PICTURE * 3);
    expect([presenter.destroyed, room.destroyed]).toEqual([false, false]);
    windows.heard('kiosk');
    windows.heard('room');
    clock.advance(SILENCE - 1);
    expect([presenter.destroyed, room.destroyed]).toEqual([true, false]);
  });

  test('that keeps ending is waited with, and tried for as long as somebody presents', () => {
    const { windows, begin, clock, only, of, onGivingUp } = setUp();
    begin();
    windows.open();
    for (let turn = 0; turn < 20; turn += 1) {
      only(sessions.room).webContents.emit('render-process-gone', {}, { reason: 'oom' });
      windows.heard('presenter');
      clock.advance(15_000);
    }
    expect(only(sessions.room).destroyed).toBe(false);
    expect(onGivingUp).not.toHaveBeenCalled();
    only(sessions.room).webContents.emit('render-process-gone', {}, { reason: 'oom' });
    windows.close();
    clock.advance(60_000);
    expect(of(sessions.room)).toHaveLength(0);
  });

  test('is not held to painting while a print holds everything up, or while the machine slept', () => {
    const { windows, begin, clock, only, paint } = setUp();
    begin();
    windows.open();
    const presenter = only(sessions.presenter);
    const release = windows.hold();
    clock.advance(10 * FIRST_PICTURE);
    release();
    paint(3000);
    clock.advance(SILENCE - 3001);
    fakePowerMonitor.emit('resume');
    clock.advance(SILENCE - 1);
    expect(presenter.destroyed).toBe(false);
  });

  test('the kiosk beneath is not held to painting for hours, and the presenter is who a second start brings to the front', () => {
    const { windows, begin, paint, only, of, onGivingUp } = setUp();
    begin();
    windows.open();
    paint(FIRST_PICTURE * 20);
    const [page] = of(kiosk);
    expect([page?.webContents.reload.mock.calls.length, onGivingUp.mock.calls.length]).toEqual([0, 0]);
    only(sessions.presenter).focus.mockClear();
    fakeApp.emit('second-instance');
    expect(only(sessions.presenter).focus).toHaveBeenCalledTimes(1);
    expect(page?.focus).not.toHaveBeenCalled();
  });

  test('is left as it is when the program ends', () => {
    const { windows, begin, clock, only } = setUp();
    begin();
    windows.open();
    windows.stop();
    clock.advance(10 * FIRST_PICTURE);
    only(sessions.room).webContents.emit('render-process-gone', {}, { reason: 'killed' });
    expect([only(sessions.room).loaded.length, only(sessions.presenter).loaded.length]).toEqual([1, 1]);
  });
});

test('the camera is allowed for one presentation, and never outside of one', () => {
  const { windows, begin } = setUp();
  begin();
  windows.allowCamera(true);
  expect(windows.mayUseCamera()).toBe(false);
  windows.open();
  windows.allowCamera(true);
  expect(windows.mayUseCamera()).toBe(true);
  windows.close();
  windows.open();
  expect(windows.mayUseCamera()).toBe(false);
});
