import type { FileSystem } from './file-system.ts';

/** One call to the disk: its place in the order of calls, which call, and the path it is about. */
export interface Step {
  readonly index: number;
  readonly call: keyof FileSystem | 'write' | 'sync' | 'close';
  readonly path: string;
}

/** Hooks around every step. Throwing in `before` keeps the step from happening; in `after`, its answer from arriving, be it a refusal. */
export interface FaultPlan {
  before?(step: Step): void;
  after?(step: Step): void;
}

/** A file system that does what the plan says on top of another one. */
export function withFaults(inner: FileSystem, plan: FaultPlan): FileSystem {
  let index = 0;
  const around = async <Value>(call: Step['call'], path: string, action: () => Promise<Value>): Promise<Value> => {
    const step = { index, call, path };
    index += 1;
    plan.before?.(step);
    try {
      return await action();
    } finally {
      plan.after?.(step);
    }
  };
  return {
    read: (path) => around('read', path, () => inner.read(path)),
    readStart: (path, bytes) => around('readStart', path, () => inner.readStart(path, bytes)),
    create: (path) =>
      around('create', path, async () => {
        const file = await inner.create(path);
        return {
          write: (bytes) => around('write', path, () => file.write(bytes)),
          sync: () => around('sync', path, () => file.sync()),
          close: () => around('close', path, () => file.close()),
        };
      }),
    link: (existing, path) => around('link', path, () => inner.link(existing, path)),
    rename: (from, to) => around('rename', to, () => inner.rename(from, to)),
    remove: (path) => around('remove', path, () => inner.remove(path)),
    removeFolder: (path) => around('removeFolder', path, () => inner.removeFolder(path)),
    makeFolder: (path) => around('makeFolder', path, () => inner.makeFolder(path)),
    list: (path) => around('list', path, () => inner.list(path)),
    kind: (path) => around('kind', path, () => inner.kind(path)),
    size: (path) => around('size', path, () => inner.size(path)),
    realPath: (path) => around('realPath', path, () => inner.realPath(path)),
    isLink: (path) => around('isLink', path, () => inner.isLink(path)),
    keepOthersOut: (path) => around('keepOthersOut', path, () => inner.keepOthersOut(path)),
    syncFolder: (path) => around('syncFolder', path, () => inner.syncFolder(path)),
  };
}

/** The power goes right before or right after one step: nothing after it happens and nobody is told anything. */
export function powerCut(at: number, when: 'before' | 'after'): FaultPlan & { readonly happened: () => boolean } {
  let off = false;
  const cut = (): never => {
    off = true;
    throw Object.assign(new Error('power cut'), { code: 'EIO' });
  };
  return {
    happened: () => off,
    before(step) {
      if (off || (when === 'before' && step.index === at)) cut();
    },
    after(step) {
      if (off || (when === 'after' && step.index === at)) cut();
    },
  };
}

/** Steps of one kind fail with a code as often as told, then work again. */
export function failing(call: Step['call'], code: string, times: number, about = ''): FaultPlan {
  let left = times;
  return {
    before(step) {
      if (step.call !== call || !step.path.includes(about) || left === 0) return;
      left -= 1;
      throw Object.assign(new Error(code), { code });
    },
  };
}
