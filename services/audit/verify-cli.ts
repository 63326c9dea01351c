/* oxlint-disable no-console -- a terminal program */
import { homedir } from 'node:os';
import { verifyCommand } from './verify-command.ts';

process.exitCode = await verifyCommand(
  process.argv.slice(2),
  { platform: process.platform, environment: process.env, home: homedir() },
  (line) => console.log(line),
);
