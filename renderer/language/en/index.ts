import type { MessageKey } from '../vi/index.ts';
import { barMessages } from './bar.ts';

/** The same sentences in English. A key missing here does not compile. */
export const en = { ...barMessages } as const satisfies Record<MessageKey, string>;
