/** Lets whoever waits go on. */
export type Breathe = () => Promise<void>;

/** Long work gives way with it between slices of a few milliseconds: the kiosk is never deaf for long. */
export const breathe: Breathe = () => new Promise((resume) => setImmediate(resume));
