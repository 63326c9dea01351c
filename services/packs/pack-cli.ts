/* oxlint-disable no-console -- a terminal program */
import { packCommand } from './pack-command.ts';

declare const KIOSK_VERSION: string;

process.exitCode = await packCommand(process.argv.slice(2), {
  say: (line) => console.log(line),
  now: Date.now,
  passphrase: process.env['KIOSK_KEY_PASSPHRASE'],
  program: KIOSK_VERSION,
});
