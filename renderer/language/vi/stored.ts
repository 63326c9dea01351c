import { STORED_WORDS } from '#core/keep/stored-words.ts';

/** “Máy này ghi lại gì”: its words stand where the paper finds them too. */
export const storedMessages = STORED_WORDS.vi;
