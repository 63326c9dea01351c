import { failure, success, type Result } from '#core/basics/result.ts';
import { hashOfAddress } from '#core/content/image-file.ts';
import { picturesOfScripts } from '#core/content/pictures.ts';
import { buildTakehome } from '#core/takehome/build.ts';
import { embedLesson } from '#core/takehome/embed.ts';
import { takehomeFileName } from '#core/takehome/lesson.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { OverlayStore } from '#services/overlay/overlay-store.ts';
import type { TakehomePage } from './takehome-page.ts';

export interface TakehomeTools {
  /** With the office's word over it. */
  readonly content: ContentStore;
  readonly overlay: Pick<OverlayStore, 'checked'>;
  readonly takehomePage: TakehomePage;
  readonly clock: Pick<Clock, 'now'>;
}

export interface TakehomeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The practice of a subject as one file. A picture that is damaged is left out: the page says so in its place, as the kiosk does. */
export async function makeTakehome(
  { content, overlay, takehomePage, clock }: TakehomeTools,
  subject: string,
): Promise<Result<TakehomeFile, 'content-missing' | 'no-practice' | 'no-page'>> {
  const pack = content.pack();
  if (pack === null) return failure('content-missing');
  const built = buildTakehome({ pack, subject, checked: (id) => overlay.checked(id), now: clock.now() });
  if (!built.ok) return built;
  const pictures: Record<string, string> = {};
  for (const address of picturesOfScripts([built.value.script]).values()) {
    const found = await content.picture(hashOfAddress(address) ?? '');
    if (found !== null) pictures[address] = `data:${found.type};base64,${Buffer.from(found.bytes).toString('base64')}`;
  }
  const page = await takehomePage.read();
  const html = page === null ? null : embedLesson(page, { ...built.value, pictures });
  if (html === null) return failure('no-page');
  return success({ name: takehomeFileName(subject), bytes: Buffer.from(html, 'utf8') });
}
