/* oxlint-disable no-console -- a terminal program */
import { contentCheck } from './check-command.ts';

process.exitCode = await contentCheck(process.argv.slice(2), (line) => console.log(line));
