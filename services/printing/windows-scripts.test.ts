import { expect, test } from 'vitest';
import { documentName, markOf, NAME_PATTERN } from './windows-names.ts';
import { lookScript, powershellArguments, removeScript } from './windows-scripts.ts';

test('a printer’s name stands for itself, whatever is in it', () => {
  expect(lookScript("Máy in của chị Hoa's")).toContain("$name = 'Máy in của chị Hoa''s'\n");
  // PowerShell ends a text at curly quotes too.
  expect(lookScript('a’; Remove-Item C:\\ #')).toContain("$name = 'a’’; Remove-Item C:\\ #'\n");
  const shared = String.raw`\\may-chu\Máy "2" $(calc) $env:X ` + '`n ; # ‘x‛';
  expect(lookScript(shared)).toContain(`$name = '${shared.replace('‘', '‘‘').replace('‛', '‛‛')}'\n`);
});

test('the script goes as one word that no command line can take apart', () => {
  const words = powershellArguments('"Đ" | Out-Host');
  expect(words.slice(0, -1)).toEqual(['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand']);
  expect(Buffer.from(words.at(-1) ?? '', 'base64').toString('utf16le')).toBe('"Đ" | Out-Host');
});

test('jobs are taken out by the marks in their names, and of all names only marks are told', () => {
  const script = removeScript(['5b1f0c9e', '6c2a1d0f']);
  expect(script).toContain("$marks = @('5b1f0c9e', '6c2a1d0f')");
  for (const asks of [script, lookScript('Q')]) {
    expect(asks).toContain(`-cmatch '${NAME_PATTERN}'`);
    expect(asks.match(/DocumentName/g)).toHaveLength(1);
  }
});

test('a queue that cannot be read is told, not passed over', () => {
  expect(removeScript(['5b1f0c9e'])).not.toContain('SilentlyContinue }');
  expect(removeScript(['5b1f0c9e'])).toContain('catch { $unread += "$($queue.Name)" }');
});

test('a document is called by its title and its mark, no longer than a browser leaves it', () => {
  const id = '5B1F0C9E-0000-4000-8000-000000000000';
  expect(documentName('Goc So dang-ky-khai-sinh', id)).toBe('Goc So dang-ky-khai-sinh 5b1f0c9e');
  const long = documentName(`Goc So ${'x'.repeat(120)}`, id);
  expect(long).toHaveLength(80);
  for (const name of [long, documentName('Goc So A4', id)]) expect(new RegExp(NAME_PATTERN).exec(name)?.[1]).toBe(markOf(id));
  for (const other of ['Đơn xin.docx', 'Goc So', '5b1f0c9e', 'My Goc So x 5b1f0c9e'])
    expect(new RegExp(NAME_PATTERN).test(other), other).toBe(false);
});
