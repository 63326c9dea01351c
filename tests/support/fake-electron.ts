import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** Stands in for the `electron` module: remembers what it was told, and lets a test play the events. */

export class FakeWebContents extends EventEmitter {
  /** The session of the window it is in. */
  session: unknown = null;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  reload = vi.fn();
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
  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return Promise.resolve();
  }
  show(): void {
    this.shown = true;
  }
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
  permission: ((contents: unknown, name: string, answer: (ok: boolean) => void) => void) | null = null;
  check: (() => boolean) | null = null;
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
  setPermissionCheckHandler(handler: () => boolean): void {
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
  exit = vi.fn();
  getAppPath = (): string => process.cwd();
  getVersion = (): string => '0.0.0';
}

export const fakeApp = new FakeApp();

export const fakeElectron = {
  app: fakeApp,
  BrowserWindow: FakeWindow,
  session: {
    fromPartition(name: string): FakeSession {
      const found = sessions.get(name) ?? new FakeSession(name);
      sessions.set(name, found);
      return found;
    },
  },
};

export function resetFakeElectron(): void {
  sessions.clear();
  FakeWindow.all = [];
  FakeWebContents.answer = '80x120';
  fakeApp.removeAllListeners();
  fakeApp.exit.mockClear();
}
