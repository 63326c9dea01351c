/** How a job is called in the spooler of Windows: the end of its name tells it from every other, of the kiosk's own and of other programs. */

/** Every title of ours begins so (`print-line.ts`). */
const BEGIN = 'Goc So ';
/** A browser takes the middle out of a longer name. */
const LONGEST = 80;
const MARK_LENGTH = 8;

/** What a job is known by: the beginning of its own id, which leads nobody back to it. */
export function markOf(id: string): string {
  return id.replaceAll('-', '').slice(0, MARK_LENGTH).toLowerCase();
}

/** The name under which a document is given to the spooler. */
export function documentName(title: string, id: string): string {
  const mark = markOf(id);
  return `${title.slice(0, LONGEST - mark.length - 1)} ${mark}`;
}

/** The same as an expression of PowerShell, which takes the mark out of a name. Nothing else of any name leaves a script. */
export const NAME_PATTERN = `^${BEGIN}.* ([0-9a-f]{${MARK_LENGTH}})$`;
