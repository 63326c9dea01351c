/** Bounds and usual values of what staff set by number. One table, so that what a panel offers is what the service takes. */

/** Seconds without a touch. Below the least a reader is thrown out in the middle of a page. */
export const IDLE_BOUNDS = {
  quiet: { least: 30, usual: 120, most: 1800 },
  playing: { least: 30, usual: 300, most: 3600 },
  /** How long the warning stands before all is wiped: long enough to walk back to the screen. */
  warning: { least: 20, usual: 45, most: 120 },
} as const;

/** Months for which single visits are kept; afterwards only their sums are. */
export const RETENTION_BOUNDS = { least: 3, usual: 12, most: 24 } as const;
