import type { packsMessages as vietnamese } from '../vi/packs.ts';

export const packsMessages = {
  'packs.noticeBroken':
    'The content pack {about} is damaged; the one before it is in use. See “Content”, “Content pack from a USB stick”.',
  'packs.noticeProgramNewer':
    'The new program has newer content than the pack {about}, and it is in use. To use the pack again: “Content”, “Content pack from a USB stick”.',
} as const satisfies Record<keyof typeof vietnamese, string>;
