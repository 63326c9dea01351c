import { hashOfAddress } from '#core/content/image-file.ts';
import { answerCall, isCall } from './api.ts';
import type { Handle } from './caller.ts';
import type { Context } from './context.ts';
import { streamEvents } from './event-stream.ts';
import { documentPath } from './document-path.ts';
import { bare, CAMERA_HEADERS, json, SAFE_HEADERS } from './headers.ts';
import { PROGRAM_DAMAGED, restPage } from './rest-page.ts';
import type { PageFiles } from './page-files.ts';

export interface AppOptions {
  /** Proves every answer against the contract: development and tests. */
  readonly checkOutput: boolean;
}

/** The one function between page and service. Relies on nothing a custom scheme lacks, and never throws. */
export function createApp(context: Context, files: PageFiles, options: AppOptions): Handle {
  return async (request, caller) => {
    try {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/api/')) return await answerApi(context, request, pathname.slice('/api/'.length), caller, options);
      if (request.method !== 'GET' && request.method !== 'HEAD') return bare(405, { allow: 'GET, HEAD' });
      const picture = hashOfAddress(pathname);
      if (picture !== null) return await servePicture(context, picture, caller.surface);
      const document = documentPath(pathname, caller.surface);
      if (document === 'none') return bare(404);
      const served = await files.serve(document ?? pathname, request.headers.get('range'));
      if (document === null) return served;
      if (served.status === 404 && caller.surface !== 'print') return withoutPage();
      if (caller.surface === 'presenter')
        for (const [name, value] of Object.entries(CAMERA_HEADERS)) served.headers.set(name, value);
      return served;
    } catch (error) {
      context.log.error('app.defect', error);
      return json(500, { ok: false, error: 'internal' });
    }
  };
}

/** The page itself is gone: a word instead of a blank screen, for the visitor and for whoever mends it. */
function withoutPage(): Response {
  const headers = { ...SAFE_HEADERS, 'content-type': 'text/html; charset=utf-8' };
  return new Response(restPage(PROGRAM_DAMAGED), { status: 503, headers });
}

/** A picture of the content by its hash: no name of a file is in the address, so none can be made up. */
async function servePicture(context: Context, sha256: string, surface: string): Promise<Response> {
  const picture = surface === 'print' ? null : await context.content.picture(sha256);
  if (picture === null) return bare(404);
  return new Response(picture.bytes, {
    status: 200,
    // The same address is the same bytes for ever.
    headers: { ...SAFE_HEADERS, 'content-type': picture.type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

async function answerApi(
  context: Context,
  request: Request,
  name: string,
  caller: Parameters<Handle>[1],
  options: AppOptions,
): Promise<Response> {
  if (name === 'events') {
    if (request.method !== 'GET') return bare(405, { allow: 'GET' });
    return caller.surface === 'print' ? bare(403) : streamEvents(context);
  }
  if (!isCall(name)) return bare(404);
  if (request.method !== 'POST') return bare(405, { allow: 'POST' });
  return answerCall(context, caller, name, request, options.checkOutput);
}
