import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Message } from '#core/speech/message.ts';
import type { Logger } from '#services/diagnostics/logger.ts';

const file = z.record(z.string(), z.strictObject({ vi: z.string(), en: z.string() }));

/**
 * What the page says to citizens by itself, as the build wrote it down (`dist/messages.json`). A file that is missing or damaged holds no
 * message: the kiosk then plays recordings of the content alone, and the log says why.
 */
export async function readPageMessages(path: string, log: Logger): Promise<readonly Message[]> {
  try {
    return Object.entries(file.parse(JSON.parse(await readFile(path, 'utf8')))).map(([key, text]) => ({ key, text }));
  } catch {
    log.warn('clips.messages-unreadable');
    return [];
  }
}
