import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { ContentStore } from './content-store.ts';

interface Tools {
  readonly log: Logger;
  readonly notices: NoticeBoard;
}

/**
 * Opens a compiled pack and proves it against its manifest before a word of it is shown. Never throws: a missing or damaged pack leaves
 * the kiosk running, with a notice for staff.
 */
export async function openPack(folder: string, { log, notices }: Tools): Promise<ContentStore> {
  const opened = await readPack(folder);
  if (typeof opened === 'string') {
    log.warn('content.unusable', { problem: opened });
    notices.add('content-problem', opened);
    return { pack: () => null, problem: () => opened };
  }
  log.info('content.opened', { version: opened.version });
  return { pack: () => opened, problem: () => null };
}

async function readPack(folder: string): Promise<ContentPack | 'missing' | 'broken'> {
  let text: string;
  let manifest: string;
  try {
    [text, manifest] = await Promise.all([
      readFile(join(folder, 'pack.json'), 'utf8'),
      readFile(join(folder, 'manifest.json'), 'utf8'),
    ]);
  } catch {
    return 'missing';
  }
  try {
    const listed = JSON.parse(manifest) as { readonly format?: unknown; readonly files?: Readonly<Record<string, unknown>> };
    if (listed.format !== 1 || listed.files?.['pack.json'] !== createHash('sha256').update(text).digest('hex')) return 'broken';
    const pack = JSON.parse(text) as ContentPack;
    return pack.format === 1 ? pack : 'broken';
  } catch {
    return 'broken';
  }
}
