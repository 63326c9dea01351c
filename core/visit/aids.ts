/** What helped to see, hear or reach the page in a visit, beside language, letters and colours: read aloud, pushed down, covered. */
export const AIDS = ['aloud', 'low', 'covered'] as const;
export type Aid = (typeof AIDS)[number];
