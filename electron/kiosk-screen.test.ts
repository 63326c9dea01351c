import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from 'electron';
import { MINUTE, SECOND } from '#core/basics/durations.ts';
import { FIRST_PICTURE, SILENCE } from '#core/watchdog/escalation.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import {
  fakeApp,
  fakeElectron,
  fakePowerMonitor,
  fakeScreen,
  FakeSession,
  FakeWindow,
  resetFakeElectron,
} from '#support/fake-electron.ts';

vi.mock('electron', () => fakeElectron);
const { openKioskScreen } = await import('./kiosk-screen.ts');
const { noteEndsIn } = await import('./exit.ts');

const session = new FakeSession('kiosk') as unknown as Session;
const bounds = (x: number) => ({ x, y: 0, width: 1080, height: 1920 });
let noted: string[];
beforeEach(() => {
  resetFakeElectron();
  noted = [];
  noteEndsIn((state) => noted.push(state));
});

function setUp(inWindow = true) {
  const clock = createFakeClock();
  const onFailure = vi.fn();
  const onGivingUp = vi.fn();
  const onSessionEnd = vi.fn();
  let asked = 0;
  const address = () => `app://kiosk/${(asked += 1)}`;
  const screen = openKioskScreen({ session, clock, log: silentLogger, inWindow, address, onFailure, onGivingUp, onSessionEnd });
  const shown = (): FakeWindow => {
    const window = FakeWindow.all.findLast(({ destroyed }) => !destroyed);
    if (window === undefined) throw new Error('no window');
    return window;
  };
  const gone = (window = shown(), reason = 'crashed') =>
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason, exitCode: 1 });
  return { clock, onFailure, onGivingUp, onSessionEnd, screen, shown, gone };
}

describe('the page', () => {
  test('that crashed is loaded again without being ended, one that stands still is ended first', () => {
    const { clock, gone, shown } = setUp();
    const { webContents } = shown();
    gone();
    expect([webContents.reload.mock.calls.length, webContents.forcefullyCrashRenderer.mock.calls.length]).toEqual([1, 0]);
    clock.advance(FIRST_PICTURE);
    expect([webContents.reload.mock.calls.length, webContents.forcefullyCrashRenderer.mock.calls.length]).toEqual([2, 1]);
  });

  test('that is ended by us is no second failure: three silences, and not two, bring a new window', () => {
    const { clock } = setUp();
    clock.advance(2 * FIRST_PICTURE);
    expect(FakeWindow.all).toHaveLength(1);
    clock.advance(FIRST_PICTURE);
    expect(FakeWindow.all.map(({ destroyed }) => destroyed)).toEqual([true, false]);
    expect(FakeWindow.all.map(({ loaded }) => loaded)).toEqual([['app://kiosk/1'], ['app://kiosk/2']]);
  });

  test('that says it is not responsive is not waited for', () => {
    const { shown } = setUp();
    shown().emit('unresponsive');
    expect(shown().webContents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1);
  });

  test('that failed five times ends the program, which notes that it gave up', () => {
    const { gone, onFailure, onGivingUp } = setUp();
    for (let turn = 0; turn < 4; turn += 1) gone();
    expect(onGivingUp).not.toHaveBeenCalled();
    gone();
    expect(onGivingUp).toHaveBeenCalledTimes(1);
    expect(noted).toEqual(['gave-up']);
    expect(onFailure).toHaveBeenCalledTimes(5);
  });

  test('of another window, one that ended as it should, or one of an old window is none of its business', () => {
    const { gone, shown } = setUp();
    const other = new FakeWindow({});
    gone(other);
    gone(FakeWindow.all[0], 'clean-exit');
    other.destroy();
    expect(shown().webContents.reload).not.toHaveBeenCalled();
  });

  test('that paints keeps the peace, and the run is noted as up', () => {
    const { clock, screen, shown } = setUp();
    for (let turn = 0; turn < 100; turn += 1) {
      clock.advance(SILENCE - 1);
      screen.heard();
    }
    expect(shown().webContents.reload).not.toHaveBeenCalled();
    expect(new Set(noted)).toEqual(new Set(['up']));
  });

  test('that does not come is no defect: the silence that follows is heard', async () => {
    FakeWindow.loads = false;
    const { clock, shown } = setUp();
    await vi.waitFor(() => {});
    clock.advance(FIRST_PICTURE);
    expect(shown().webContents.reload).toHaveBeenCalledTimes(1);
  });

  test('of a machine that slept is given time', () => {
    const { clock, screen, shown } = setUp();
    screen.heard();
    clock.advance(SILENCE - 1);
    fakePowerMonitor.emit('resume');
    clock.advance(SILENCE - 1);
    expect(shown().webContents.reload).not.toHaveBeenCalled();
  });
});

describe('the window', () => {
  test('stays, and mouse buttons turn no pages, until the screen is stopped', () => {
    const { screen, shown } = setUp(false);
    const refused = (name: string): boolean => {
      const event = { preventDefault: vi.fn() };
      shown().emit(name, event, 'browser-backward');
      return event.preventDefault.mock.calls.length > 0;
    };
    expect([refused('close'), refused('app-command')]).toEqual([true, true]);
    screen.stop();
    expect([refused('close'), refused('app-command')]).toEqual([false, true]);
  });

  test('tells when the session of the system ends', () => {
    const { onSessionEnd, shown } = setUp();
    // A question that another program may refuse ends nothing.
    shown().emit('query-session-end', {});
    expect(onSessionEnd).not.toHaveBeenCalled();
    shown().emit('session-end', {});
    expect(onSessionEnd).toHaveBeenCalledTimes(1);
  });

  test('is brought to the front by a second start', () => {
    const { shown } = setUp();
    fakeApp.emit('second-instance');
    expect(shown().focus).toHaveBeenCalled();
  });
});

describe('a kiosk that something covers', () => {
  test('is not held to painting, and has its time again afterwards', () => {
    const { clock, screen, shown } = setUp();
    screen.heard();
    const uncover = screen.cover();
    clock.advance(10 * FIRST_PICTURE);
    shown().emit('unresponsive');
    expect(shown().webContents.reload).not.toHaveBeenCalled();
    uncover();
    clock.advance(FIRST_PICTURE - 1);
    expect(shown().webContents.reload).not.toHaveBeenCalled();
    clock.advance(1);
    expect(shown().webContents.reload).toHaveBeenCalledTimes(1);
  });

  test('loses its page and gets it back when it is seen, however often: no new window comes up on top, nothing ends', () => {
    const { screen, gone, shown, onGivingUp, onFailure } = setUp();
    const uncover = screen.cover();
    for (let turn = 0; turn < 6; turn += 1) gone();
    expect([FakeWindow.all.length, shown().webContents.reload.mock.calls.length]).toEqual([1, 0]);
    uncover();
    expect(shown().webContents.reload).toHaveBeenCalledTimes(1);
    expect([onGivingUp.mock.calls.length, onFailure.mock.calls.length]).toEqual([0, 0]);
    screen.cover()();
    expect(shown().webContents.reload).toHaveBeenCalledTimes(1);
  });

  test('stays beneath when the program is started a second time', () => {
    const { screen, shown } = setUp();
    const uncover = screen.cover();
    fakeApp.emit('second-instance');
    expect(shown().focus).not.toHaveBeenCalled();
    uncover();
    fakeApp.emit('second-instance');
    expect(shown().focus).toHaveBeenCalledTimes(1);
  });
});

describe('displays', () => {
  test('a mirror of the main one is no other: black over it would lie over the kiosk', () => {
    fakeScreen.displays = [
      { id: 1, bounds: bounds(0) },
      { id: 2, bounds: { ...bounds(0), width: 1024 } },
    ];
    setUp(false);
    expect(FakeWindow.all).toHaveLength(1);
  });

  test('the kiosk fills the main one, the others are covered in black and stay so', () => {
    fakeScreen.displays = [
      { id: 1, bounds: bounds(0) },
      { id: 2, bounds: bounds(1080) },
    ];
    const { shown } = setUp(false);
    const [cover, kiosk] = FakeWindow.all;
    expect(kiosk).toBe(shown());
    expect(kiosk?.options).toMatchObject(bounds(0));
    expect(cover?.options).toMatchObject({ ...bounds(1080), backgroundColor: '#000000', focusable: false });
    expect([cover?.shown, cover?.loaded]).toEqual([true, []]);
    const close = { preventDefault: vi.fn() };
    cover?.emit('close', close);
    expect(close.preventDefault).toHaveBeenCalled();
  });

  test('one that comes is covered once it is quiet, and the kiosk is set right again; one that goes takes its cover along', () => {
    fakeScreen.displays = [{ id: 1, bounds: bounds(0) }];
    const { clock, screen, shown } = setUp(false);
    const kiosk = shown();
    fakeScreen.displays = [...fakeScreen.displays, { id: 2, bounds: bounds(1080) }];
    fakeScreen.emit('display-added');
    clock.advance(499);
    fakeScreen.emit('display-metrics-changed');
    clock.advance(499);
    expect(FakeWindow.all).toHaveLength(1);
    clock.advance(1);
    expect(FakeWindow.all).toHaveLength(2);
    expect(kiosk.setBounds).toHaveBeenCalledWith(bounds(0));
    expect(kiosk.setKiosk).toHaveBeenCalledWith(true);
    fakeScreen.displays = fakeScreen.displays.slice(0, 1);
    fakeScreen.emit('display-removed');
    clock.advance(MINUTE);
    expect(FakeWindow.all.map(({ destroyed }) => destroyed)).toEqual([false, true]);
    fakeScreen.emit('display-added');
    screen.stop();
    clock.advance(SECOND);
    expect(FakeWindow.all).toHaveLength(2);
  });

  test('in a window nothing else is covered', () => {
    fakeScreen.displays = [
      { id: 1, bounds: bounds(0) },
      { id: 2, bounds: bounds(1080) },
    ];
    setUp(true);
    expect(FakeWindow.all).toHaveLength(1);
  });
});
