import { resolve } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import { checkContent } from '#services/content/check-content.ts';

/** The content of the repository, checked and compiled. Throws where it has an error. */
export async function realContent(): Promise<ContentPack> {
  const { pack, problems } = await checkContent(resolve(import.meta.dirname, '../../kiosk-content'));
  if (pack === null) throw new Error(problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n'));
  return pack;
}
