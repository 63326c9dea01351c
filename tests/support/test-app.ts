import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput, CallName } from '#core/contract/calls.ts';
import type { Surface } from '#core/contract/define.ts';
import { compose, type RunningApp } from '#services/app/compose.ts';
import type { Handle } from '#services/app/caller.ts';
import type { Machine } from '#services/app/context.ts';
import { startGuardedServer } from '#services/http/guarded-server.ts';
import { systemClock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { createFakeRasteriser } from '#services/printing/fake-rasteriser.ts';
import { createFakeTwin } from '#services/printing/twin/fake-twin.ts';
import { createFakeSpeaker } from '#services/speech/fake-speaker.ts';
import { createFakeTakehomePage } from '#services/takehome/fake-takehome-page.ts';
import { createHash } from 'node:crypto';
import { realContent } from './real-content.ts';

export interface TestApp {
  readonly app: RunningApp;
  readonly folder: string;
  close(): Promise<void>;
}

export interface TestAppParts {
  readonly contentFolder?: string;
  /** A data folder that stands already; it is kept. */
  readonly dataFolder?: string;
  /** Told of pages that paint. */
  readonly heard?: Machine['heard'];
}

/** The real service over a folder of its own, with the repository's content (or the pack in `contentFolder`) and a small page. */
export async function startTestApp({ contentFolder, dataFolder, heard = () => {} }: TestAppParts = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-contract-'));
  const page = join(folder, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(page, 'print.html'), '<!doctype html><title>print</title>');
  await writeFile(join(page, 'present.html'), '<!doctype html><title>present</title>');
  await writeFile(join(page, 'assets', 'app-1.js'), 'export const ten = "0123456789";');
  await writeFile(join(page, 'secret.txt'), 'not a page file');
  await writeFile(join(folder, 'outside.js'), 'outside');
  const content = join(folder, 'content');
  await mkdir(content);
  const text = JSON.stringify(await realContent());
  await writeFile(join(content, 'pack.json'), text);
  await writeFile(
    join(content, 'manifest.json'),
    JSON.stringify({ format: 1, files: { 'pack.json': createHash('sha256').update(text).digest('hex') } }),
  );
  await writeFile(join(folder, 'messages.json'), JSON.stringify({ 'bar.callStaff': { vi: 'Gọi cán bộ', en: 'Call staff' } }));
  await writeFile(join(folder, 'takehome.html'), (await createFakeTakehomePage().read()) ?? '');
  const composed = await compose({
    host: 'web',
    version: 'test',
    dataFolder: dataFolder ?? join(folder, 'data'),
    contentFolder: contentFolder ?? content,
    pageFolder: page,
    messagesFile: join(folder, 'messages.json'),
    machine: { heard, leave: () => {}, restart: () => {} },
    takehomeFile: join(folder, 'takehome.html'),
    makeRasteriser: () => createFakeRasteriser(() => null),
    makeTwin: () => createFakeTwin(),
    makePrinters: () => ({ open: () => null, list: async () => [] }),
    speaker: createFakeSpeaker(),
    checkOutput: true,
  });
  if (!composed.ok) throw new Error(composed.error);
  return {
    app: composed.value,
    folder,
    async close() {
      await composed.value.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One way of reaching the handler. */
export interface Transport {
  readonly name: string;
  /** Sends a request as a surface; null for a browser that was never let in (HTTP only). */
  send(path: string, init?: RequestInit, surface?: Surface): Promise<Response>;
  close(): Promise<void>;
}

export function directTransport(handle: Handle): Transport {
  return {
    name: 'handler',
    send: (path, init, surface = 'kiosk') => handle(new Request(`http://kiosk.test${path}`, init), { host: 'web', surface }),
    close: async () => {},
  };
}

/** Strips a request the way a custom scheme does: no cookies, no Origin, no signal, one plain string as body, errors swallowed. */
export function electronShapedTransport(handle: Handle): Transport {
  return {
    name: 'electron shim',
    async send(path, init, surface = 'kiosk') {
      const original = new Request(`http://kiosk.test${path}`, init);
      const headers = new Headers();
      for (const [name, value] of original.headers)
        if (!['cookie', 'origin', 'host'].includes(name)) headers.set(name.toLowerCase(), value);
      const body = original.method === 'POST' ? await original.text() : null;
      try {
        return await handle(new Request(`app://kiosk${path}`, { method: original.method, headers, body }), {
          host: 'electron',
          surface,
        });
      } catch {
        return Response.error();
      }
    },
    close: async () => {},
  };
}

export async function httpTransport(
  handle: Handle,
): Promise<Transport & { readonly origin: string; open(surface: Surface): Promise<string> }> {
  const secrets = {
    kiosk: systemIds.secret(),
    presenter: systemIds.secret(),
    room: systemIds.secret(),
    print: systemIds.secret(),
  };
  const started = await startGuardedServer({ handle, port: 0, secrets, clock: systemClock, ids: systemIds });
  if (!started.ok) throw new Error(started.error);
  const server = started.value;
  const open = async (surface: Surface): Promise<string> => {
    const response = await fetch(server.address(surface), { redirect: 'manual' });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  return {
    name: 'http',
    origin: `http://127.0.0.1:${server.port}`,
    open,
    async send(path, init, surface = 'kiosk') {
      const cookie = await open(surface);
      return fetch(`http://127.0.0.1:${server.port}${path}`, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), cookie },
      });
    },
    close: () => server.close(),
  };
}

export function post(input: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  };
}

export type AnyInput = { [Name in CallName]: CallInput<Name> }[CallName];
