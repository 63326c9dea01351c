import { barMessages } from './bar.ts';

/** Every sentence of the program itself, Vietnamese. One file a feature; keys are `feature.name`. */
export const vi = { ...barMessages } as const;

export type MessageKey = keyof typeof vi;
export type MessageText<Key extends MessageKey> = (typeof vi)[Key];
