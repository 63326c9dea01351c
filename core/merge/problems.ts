/** Why a file cannot be joined. `nonsense`: sealed as it should be, and its numbers cannot be true. */
export const BUNDLE_PROBLEMS = ['no-bundle', 'damaged', 'newer', 'nonsense', 'too-large'] as const;
export type BundleProblem = (typeof BUNDLE_PROBLEMS)[number];
