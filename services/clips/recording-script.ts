import type { Language } from '#core/basics/language.ts';
import type { ClipEntry } from '#core/speech/clip-table.ts';
import { spokenVietnamese } from '#core/vietnamese/spoken.ts';

/** Above the columns, in the language of who reads the script aloud. */
const HEAD = ['Thư mục', 'Tên tệp', 'Đã ghi âm', 'Câu trên màn hình', 'Đọc là'];

/** A sentence to be recorded, and whether it was. */
export interface ScriptRow {
  readonly language: Language;
  readonly entry: ClipEntry;
  readonly recorded: boolean;
}

/**
 * The script an office reads aloud from, as CSV: UTF-8 with the mark Excel needs to take it for that, lines ended the way RFC 4180 has it,
 * everything in quotation marks because sentences hold commas.
 */
export function recordingScript(rows: readonly ScriptRow[]): string {
  const lines = rows.map(({ language, entry, recorded }) => [
    language,
    `${entry.name}.wav`,
    recorded ? 'x' : '',
    entry.text,
    language === 'vi' ? spokenVietnamese(entry.text) : entry.text,
  ]);
  return `\uFEFF${[HEAD, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/**
 * The sentences of a script this command wrote earlier, by folder and name (`vi/bar.callStaff`). Empty for a file that is no such script.
 * A recording keeps its name when the words of its message change, so this alone tells that it says the old ones.
 */
export function earlierScript(csv: string): ReadonlyMap<string, string> {
  const rows = csv
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')));
  return new Map(
    rows.flatMap(([folder, file, , text]) =>
      file?.endsWith('.wav') === true && text !== undefined ? [[`${folder}/${file.slice(0, -4)}`, text] as const] : [],
    ),
  );
}
