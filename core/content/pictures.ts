import { leafBlocks } from '../simulation/reading.ts';
import { imageAddress, type ImageFile } from './image-file.ts';
import type { Picture, Script } from './pack.ts';
import type { Screen } from './screen.ts';

/** Names of the picture files a screen shows. */
export function filesOf(screen: Pick<Screen, 'blocks'>): readonly string[] {
  return [...new Set(leafBlocks(screen.blocks).flatMap((block) => (block.kind === 'image' ? [block.file] : [])))];
}

/** The pictures of a screen by their file; null where it shows none. What is not among the files is left out. */
export function picturesOf(
  screen: Pick<Screen, 'blocks'>,
  images: readonly ImageFile[],
): Readonly<Record<string, Picture>> | null {
  const found = filesOf(screen).flatMap((file): (readonly [string, Picture])[] => {
    const image = images.find((candidate) => candidate.id === file);
    if (image === undefined || image.header === null) return [];
    const { width, height } = image.header;
    return [[file, { address: imageAddress(image), width, height }]];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

/** All pictures of some lessons: addresses by the name of the file. */
export function picturesOfScripts(scripts: readonly Pick<Script, 'screens'>[]): ReadonlyMap<string, string> {
  const screens = scripts.flatMap((script) => Object.values(script.screens));
  const shown = screens.flatMap((screen) => Object.entries(screen.pictures ?? {}));
  return new Map(shown.map(([file, { address }]) => [file, address]));
}
