/* oxlint-disable no-console -- a terminal program */
import { mergeCommand } from './merge-command.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';

process.exitCode = await mergeCommand(process.argv.slice(2), nodeFileSystem, (line) => console.log(line));
