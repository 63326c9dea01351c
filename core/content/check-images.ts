import { filesOf } from './pictures.ts';
import { IMAGE_BYTES, IMAGE_NAME, IMAGE_SIDE, imageType, type ImageFile } from './image-file.ts';
import type { ContentIssue, Library } from './library-data.ts';

/** What to do about anything that hides in a picture file. */
const SAVE_ANEW = 'open it in a drawing program and save it as a new PNG; a photo: Properties → Details → remove all';

/** Rules about the files of `images/` themselves. */
export function checkImages(library: Library): ContentIssue[] {
  const used = new Set(library.screens.flatMap(filesOf));
  return library.images.flatMap((image): ContentIssue[] => {
    const at = { thing: { kind: 'images', id: image.id }, path: [] } as const;
    const problem = problemOf(image);
    if (problem !== null) return [{ severity: 'error', ...at, ...problem }];
    if (used.has(image.id)) return [];
    return [
      {
        severity: 'warning',
        rule: 'unused-image',
        ...at,
        message: 'no screen shows this picture',
        todo: 'use it or take it out',
      },
    ];
  });
}

/** The first thing wrong with a file; one wrong thing most often brings the next. */
function problemOf({ id, bytes, header }: ImageFile): Pick<ContentIssue, 'rule' | 'message' | 'todo'> | null {
  if (!IMAGE_NAME.test(id))
    return {
      rule: 'image-name',
      message: 'is no name for a picture',
      todo: 'a-z, 0-9 and hyphens, then .png or .jpg: trang-dau.png',
    };
  if (bytes > IMAGE_BYTES)
    return {
      rule: 'image-bytes',
      message: `is ${(bytes / 1024 / 1024).toFixed(1)} MB large`,
      todo: `at most ${IMAGE_BYTES / 1024 / 1024} MB: crop it to what the lesson needs`,
    };
  if (header === null)
    return { rule: 'image-kind', message: 'is no whole PNG or JPEG', todo: 'save it again as PNG, or copy it here once more' };
  if (header.type !== imageType(id))
    return {
      rule: 'image-kind',
      message: `is ${header.type} by what is in it`,
      todo: `end its name with ${header.type === 'image/png' ? '.png' : '.jpg'}`,
    };
  if (header.moves) return { rule: 'image-moves', message: 'is a picture that moves', todo: 'save one still picture of it' };
  if (Math.max(header.width, header.height) > IMAGE_SIDE)
    return {
      rule: 'image-sides',
      message: `is ${header.width} × ${header.height} pixels large`,
      todo: `at most ${IMAGE_SIDE} a side: crop it to what the lesson needs`,
    };
  if (header.hidden !== null)
    return {
      rule: 'image-hidden',
      message: `holds more than the picture (${header.hidden}), which may tell where or by whom it was taken`,
      todo: SAVE_ANEW,
    };
  return null;
}
