/* oxlint-disable no-console -- a terminal program */
import { homedir } from 'node:os';
import { clipsCommand } from './clips-command.ts';

process.exitCode = await clipsCommand(
  process.argv.slice(2),
  { platform: process.platform, environment: process.env, home: homedir() },
  (line) => console.log(line),
);
