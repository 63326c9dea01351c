/** Longest path of a file in a pack: folders of a kiosk stand before it, and Windows takes 260 letters in all. */
const LONGEST = 120;

/** What Windows takes for a device, whatever ending stands behind it. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;
/** Small letters only, so that no two names are one on a disk that does not tell capitals apart. Nothing begins or ends with a dot. */
const PART = /^[a-z0-9_-](?:[a-z0-9._-]*[a-z0-9_-])?$/;

/**
 * Whether a file of a pack may be called so: plain on every disk, and leading nowhere but into its own folder. No step up, no whole path,
 * no drive, no device.
 */
export function isPackPath(path: string): boolean {
  return path.length <= LONGEST && path.split('/').every((part) => PART.test(part) && !part.includes('..') && !DEVICE.test(part));
}

/** Whether a list of files can stand beside each other: none twice, and none where another has its folder. */
export function standTogether(paths: readonly string[]): boolean {
  const files = new Set(paths);
  if (files.size !== paths.length) return false;
  return paths.every((path) => {
    const parts = path.split('/');
    return parts.every((_, at) => at === 0 || !files.has(parts.slice(0, at).join('/')));
  });
}
