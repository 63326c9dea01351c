import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder with `lp`, `lpstat` and `cancel` as CUPS 2 has them, for a kiosk that finds them first on its path. */
export interface FakeCups {
  /** What the kiosk is started with. */
  readonly env: Readonly<Record<string, string>>;
  /** The document that was read from standard input. */
  readonly taken: string;
  /** Every command with its words, a line each. */
  readonly commands: string;
}

/** One queue, `Laser`, that takes everything and is always ready. */
export async function createFakeCups(folder: string): Promise<FakeCups> {
  const bin = join(folder, 'bin');
  const taken = join(folder, 'taken.pdf');
  const commands = join(folder, 'commands.txt');
  await mkdir(bin, { recursive: true });
  const heard = `echo "$(basename "$0") $*" >> '${commands}'`;
  const scripts = {
    lp: `${heard}\ncat > '${taken}'\necho 'request id is Laser-7 (1 file(s))'`,
    cancel: `${heard}\ncase "$1" in -x) ;; *) echo "cancel: cancel-job failed: Job #7 is already completed - can't cancel." >&2; exit 1 ;; esac`,
    lpstat: [
      'case "$*" in',
      '*not-completed*) ;;',
      "*) printf 'printer Laser is idle.  enabled since Mon\\n\\tDescription: Laser\\n\\tAlerts: none\\n' ;;",
      'esac',
    ].join('\n'),
  };
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return { env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` }, taken, commands };
}
