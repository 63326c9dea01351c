import { expect, test } from 'vitest';
import { lookScript, powershellArguments, removeScript } from './windows-scripts.ts';

test('a printer’s name stands for itself, whatever is in it', () => {
  expect(lookScript("Máy in của chị Hoa's")).toContain("$name = 'Máy in của chị Hoa''s'\n");
  // PowerShell ends a text at curly quotes too.
  expect(lookScript('a’; Remove-Item C:\\ #')).toContain("$name = 'a’’; Remove-Item C:\\ #'\n");
});

test('the script goes as one word that no command line can take apart', () => {
  const words = powershellArguments('"Đ" | Out-Host');
  expect(words.slice(0, -1)).toEqual(['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand']);
  expect(Buffer.from(words.at(-1) ?? '', 'base64').toString('utf16le')).toBe('"Đ" | Out-Host');
});

test('jobs are taken out by number and moment together: numbers come again', () => {
  expect(
    removeScript([
      { id: 4, at: 17 },
      { id: 5, at: 18 },
    ]),
  ).toContain("$keys = @('4@17', '5@18')");
});
