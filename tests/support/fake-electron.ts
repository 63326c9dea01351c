import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** Stands in for the `electron` module: remembers what it was told, and lets a test play the events. */

export class FakeWebContents extends EventEmitter {
  /** The session of the window it is in. */
  session: unknown = null;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  reload = vi.fn();
  /** As Electron does: the news comes a moment later. */
  forcefullyCrashRenderer = vi.fn(() => void fakeApp.emit('render-process-gone', {}, this, { reason: 'crashed', exitCode: 1 }));
  setVisualZoomLevelLimits = vi.fn(() => Promise.resolve());
  closeDevTools = vi.fn();
  executed: string[] = [];
  /** What pages answer; null never answers. */
  static answer: string | null = '80x120';
  printed: { options: Record<string, unknown>; callback: (ok: boolean, reason: string) => void }[] = [];
  pdfOptions: unknown = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  executeJavaScript(code: string): Promise<string> {
    this.executed.push(code);
    const { answer } = FakeWebContents;
    return answer === null ? new Promise(() => {}) : Promise.resolve(answer);
  }
  readonly debugger = {
    commands: [] as [method: string, params: unknown][],
    attach: vi.fn(),
    sendCommand(method: string, params: unknown): Promise<unknown> {
      this.commands.push([method, params]);
      return Promise.resolve(method === 'Page.captureScreenshot' ? { data: Buffer.from('PNG').toString('base64') } : {});
    },
  };
  printToPDF(options: unknown): Promise<Buffer> {
    this.pdfOptions = options;
    return Promise.resolve(Buffer.from('%PDF-'));
  }
  print(options: Record<string, unknown>, callback: (ok: boolean, reason: string) => void): void {
    this.printed.push({ options, callback });
  }
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  readonly webContents = new FakeWebContents();
  loaded: string[] = [];
  shown = false;
  destroyed = false;
  focus = vi.fn();
  readonly options: Record<string, unknown>;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    this.webContents.session = (options['webPreferences'] as { session?: unknown } | undefined)?.session ?? null;
    FakeWindow.all.push(this);
    fakeApp.emit('web-contents-created', {}, this.webContents);
  }
  /** Whether pages come at all. */
  static loads = true;
  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return FakeWindow.loads ? Promise.resolve() : Promise.reject(new Error('ERR_FAILED'));
  }
  show(): void {
    this.shown = true;
  }
  /** Shown without being given the keys. */
  quiet = false;
  showInactive(): void {
    this.shown = true;
    this.quiet = true;
  }
  setBounds = vi.fn();
  setKiosk = vi.fn();
  moveTop = vi.fn();
  isVisible(): boolean {
    return this.shown;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
  }
}

export class FakeSession extends EventEmitter {
  permission: ((contents: unknown, name: string, answer: (ok: boolean) => void, details: object) => void) | null = null;
  check: ((contents: unknown, name: string, origin: string, details: object) => boolean) | null = null;
  device: (() => boolean) | null = null;
  request: ((details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void) | null = null;
  handlers = new Map<string, (request: Request) => Promise<Response> | Response>();
  readonly partition: string;
  constructor(partition: string) {
    super();
    this.partition = partition;
  }
  setPermissionRequestHandler(handler: NonNullable<FakeSession['permission']>): void {
    this.permission = handler;
  }
  setPermissionCheckHandler(handler: NonNullable<FakeSession['check']>): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler;
  }
  setSpellCheckerEnabled(): void {}
  readonly webRequest = {
    onBeforeRequest: (handler: NonNullable<FakeSession['request']>): void => void (this.request = handler),
  };
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response> | Response): void =>
      void this.handlers.set(scheme, handler),
  };
}

const sessions = new Map<string, FakeSession>();

class FakeApp extends EventEmitter {
  isPackaged = false;
  /** Whether this is the first of its kind. */
  first = true;
  exit = vi.fn();
  relaunch = vi.fn();
  enableSandbox = vi.fn();
  disableHardwareAcceleration = vi.fn();
  requestSingleInstanceLock = vi.fn((): boolean => this.first);
  paths = new Map<string, string>();
  switches = new Map<string, string | undefined>();
  setName = vi.fn();
  setPath = (name: string, path: string): void => void this.paths.set(name, path);
  getPath = (name: string): string => this.paths.get(name) ?? '/nowhere';
  commandLine = { appendSwitch: (name: string, value?: string): void => void this.switches.set(name, value) };
  whenReady = (): Promise<void> => Promise.resolve();
  getAppPath = (): string => process.cwd();
  getVersion = (): string => '0.0.0';
}

export const fakeApp = new FakeApp();

export interface FakeDisplay {
  readonly id: number;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

class FakeScreen extends EventEmitter {
  displays: readonly FakeDisplay[] = [];
  getAllDisplays = (): readonly FakeDisplay[] => this.displays;
  getPrimaryDisplay = (): FakeDisplay => this.displays[0] ?? { id: 1, bounds: { x: 0, y: 0, width: 1080, height: 1920 } };
}

export const fakeScreen = new FakeScreen();
export const fakePower = { start: vi.fn(() => 7), stop: vi.fn() };
export const fakePowerMonitor = new EventEmitter();
export const fakeReporter = { start: vi.fn() };
export const fakeMenu = { setApplicationMenu: vi.fn() };
export const fakeProtocol = { registerSchemesAsPrivileged: vi.fn() };

function sessionOf(name: string): FakeSession {
  const found = sessions.get(name) ?? new FakeSession(name);
  sessions.set(name, found);
  return found;
}

export const fakeElectron = {
  app: fakeApp,
  BrowserWindow: FakeWindow,
  Menu: fakeMenu,
  crashReporter: fakeReporter,
  powerMonitor: fakePowerMonitor,
  powerSaveBlocker: fakePower,
  protocol: fakeProtocol,
  screen: fakeScreen,
  session: {
    fromPartition: sessionOf,
    get defaultSession(): FakeSession {
      return sessionOf('');
    },
  },
};

export function resetFakeElectron(): void {
  sessions.clear();
  FakeWindow.all = [];
  FakeWindow.loads = true;
  FakeWebContents.answer = '80x120';
  fakeApp.removeAllListeners();
  fakeApp.isPackaged = false;
  fakeApp.first = true;
  fakeApp.paths.clear();
  fakeApp.switches.clear();
  fakeScreen.removeAllListeners();
  fakeScreen.displays = [];
  fakePowerMonitor.removeAllListeners();
  vi.clearAllMocks();
}
