import { placeholdersIn } from './expand-screen.ts';
import type { ContentIssue, Library } from './library-data.ts';
import { INTERACTIVE_ROWS, interactiveRows } from './interactive-rows.ts';
import { sampleProblem } from './sample-problem.ts';
import type { Screen } from './screen.ts';

type Report = (rule: string, path: readonly (string | number)[], message: string, todo: string) => void;

export function checkScreens(library: Library): ContentIssue[] {
  const used = new Set(library.scripts.flatMap((script) => Object.values(script.screens).map((screen) => screen.use)));
  return library.screens.flatMap((screen) => {
    const issues: ContentIssue[] = [];
    const add =
      (severity: ContentIssue['severity']): Report =>
      (rule, path, message, todo) =>
        issues.push({ severity, rule, thing: { kind: 'screens', id: screen.id }, path, message, todo });
    const report = add('error');
    if (!used.has(screen.id)) add('warning')('unused-screen', ['id'], `no script uses ${screen.id}`, 'use it or take it out');
    if (!library.sources.some((source) => source.id === screen.source))
      report('unknown-source', ['source'], `no source ${screen.source}`, 'add it to sources.yaml');
    if (screen.frame === 'browser' && screen.address === undefined)
      report('address', ['frame'], 'a browser shows an address', 'add address:, without a real domain');
    if (screen.address !== undefined && /\w\.\w{2,}/.test(`${screen.address.vi} ${screen.address.en}`)) {
      report('real-domain', ['address'], 'the address looks like a real one', 'write a made-up address without dots');
    }
    checkParameters(screen, report);
    checkBlocks(screen, report);
    const rows = interactiveRows(screen);
    if (rows > INTERACTIVE_ROWS)
      report(
        'screen-rows',
        ['blocks'],
        `${rows} places to touch on one screen`,
        `at most ${INTERACTIVE_ROWS}: make two screens of it`,
      );
    return issues;
  });
}

function checkParameters(screen: Screen, report: Report): void {
  const { params, ...shown } = screen;
  for (const name of new Set(placeholdersIn(shown))) {
    if (!name.startsWith('persona.') && !(name in params))
      report('unknown-parameter', ['blocks'], `{${name}} is not a parameter`, 'add it to params:');
  }
  const usedNames = new Set(placeholdersIn(shown));
  for (const name of Object.keys(params)) {
    if (!usedNames.has(name)) report('unused-parameter', ['params', name], `${name} is not used`, 'use it or take it out');
  }
}

function checkBlocks(screen: Screen, report: Report): void {
  const leaves = screen.blocks.flatMap((block, index) =>
    block.kind === 'group'
      ? block.blocks.map((inner, at) => ({ block: inner, path: ['blocks', index, 'blocks', at] }))
      : [{ block, path: ['blocks', index] }],
  );
  const ids = screen.blocks.flatMap((block) =>
    block.kind === 'group' ? [block.id, ...block.blocks.map((inner) => inner.id)] : [block.id],
  );
  for (const id of ids)
    if (ids.indexOf(id) !== ids.lastIndexOf(id))
      report('duplicate-block', ['blocks'], `block ${id} stands twice`, 'give one another id');
  for (const { block, path } of leaves) {
    if (block.when !== undefined && !ids.includes(block.when.block))
      report('unknown-block', [...path, 'when'], `no block ${block.when.block}`, 'name a block of this screen');
    const shown = block.when;
    const options = leaves.find((other) => other.block.id === shown?.block)?.block;
    if (
      typeof shown?.equals === 'string' &&
      (options?.kind === 'choice' || options?.kind === 'select') &&
      !options.options.some((option) => option.id === shown.equals)
    )
      report('unknown-option', [...path, 'when'], `${shown.block} has no option ${shown.equals}`, 'name an option of that block');
    const wrong = sampleProblem(block);
    if (wrong !== null) report('sample', path, wrong, 'give a sample the field itself would take');
  }
}
