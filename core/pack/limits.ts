const MB = 1024 * 1024;

/**
 * What a pack may hold. The content of today is 2 MB; pictures of every lesson would be some tens. Far above that somebody wants to fill the
 * disk or the memory.
 */
export const PACK_LIMITS = {
  /** The file on the stick. It is held in memory while it is looked at. */
  file: 128 * MB,
  /** All its files unpacked. */
  total: 256 * MB,
  /** One of its files unpacked: the compiled content is the largest, and it is read in one go. */
  each: 8 * MB,
  /** How many files. */
  files: 2000,
  /** The manifest: two thousand lines of it. */
  manifest: MB,
  signatures: 8 * 1024,
} as const;

/** Packs that are kept, the one in use among them. */
export const KEPT_PACKS = 5;

/** The file of a key, which an admin takes from a stick. */
export const LARGEST_KEY = 4096;

/** An installer of the program. */
export const LARGEST_PROGRAM = 512 * MB;
