import type { Translate } from '#renderer/language/translate.ts';

/** What content is called: a pack by its version, the program's own by that. */
export function packName(t: Translate, version: string | null): string {
  return version === null ? t('packs.program') : t('packs.pack', { version });
}
