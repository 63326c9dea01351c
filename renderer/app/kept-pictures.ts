import { picturesOfScripts } from '#core/content/pictures.ts';
import type { Script } from '#core/content/pack.ts';
import type { KioskClient } from '#renderer/client/client.ts';

/** Pictures brought so far, by address. While they are held here the browser draws them without asking anybody. */
const kept = new WeakMap<KioskClient, Map<string, HTMLImageElement>>();

/**
 * Brings all pictures of a lesson into memory, so that it depends on no file any more, even while the service starts again. One that
 * does not come is asked for anew the next time the lesson is opened.
 */
export function keepPictures(client: KioskClient, script: Pick<Script, 'screens'>): void {
  const shelf = kept.get(client) ?? new Map<string, HTMLImageElement>();
  kept.set(client, shelf);
  for (const address of picturesOfScripts([script]).values()) {
    if (shelf.has(address)) continue;
    const picture = new Image();
    picture.addEventListener('error', () => shelf.delete(address));
    picture.src = address;
    shelf.set(address, picture);
  }
}

/** A new content version is in: let the old pictures go. */
export function forgetPictures(client: KioskClient): void {
  kept.delete(client);
}
