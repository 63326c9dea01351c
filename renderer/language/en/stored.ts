import { STORED_WORDS } from '#core/keep/stored-words.ts';

export const storedMessages = STORED_WORDS.en;
