import { targetLabel } from '../simulation/selectors.ts';
import { compileScript } from './compile.ts';
import { itemsOf, leafOf } from './leaf-of.ts';
import type { ContentIssue, Library } from './library-data.ts';
import type { CompiledScreen, Step } from './pack.ts';
import { forbiddenWord, isUntranslated, looksPersonal } from './reading-rules.ts';
import { authoredSteps } from './script-paths.ts';
import { localisedTexts, plainTexts } from './texts.ts';

/** Rules about what is said, in all content. */
export function checkWords(library: Library): ContentIssue[] {
  const issues: ContentIssue[] = [];
  for (const kind of Object.keys(library) as (keyof Library)[]) {
    for (const thing of library[kind]) {
      for (const text of localisedTexts(thing)) {
        const add = (rule: string, message: string, todo: string): unknown =>
          issues.push({ severity: 'error', rule, thing: { kind, id: thing.id }, path: text.path, message, todo });
        // Screens quote the real portal, sources and portals are names: their words are not the kiosk's.
        const word = kind === 'screens' || kind === 'sources' || kind === 'portals' ? null : forbiddenWord(text.vi);
        if (word !== null)
          add('tone', `“${word}” is not how the kiosk speaks`, 'say what happened, that it is all right, what to do now');
        if (kind !== 'personas' && isUntranslated(text))
          add(
            'untranslated',
            'English repeats the Vietnamese',
            'write it in English, the Vietnamese label first where it is quoted',
          );
      }
      for (const { text, path } of plainTexts(thing)) {
        // A hash is only digits and letters.
        if (path[0] !== 'sha256' && looksPersonal(text))
          issues.push({
            severity: 'error',
            rule: 'personal',
            thing: { kind, id: thing.id },
            path,
            message: 'looks like a real number or address of a person',
            todo: 'use the made-up ones: numbers of zeros, @vi-du',
          });
      }
    }
  }
  return [...issues, ...library.scripts.flatMap((script) => checkLabels(library, script.id))];
}

/** The coach's sentences hold the exact label of what to press. */
function checkLabels(library: Library, id: string): ContentIssue[] {
  const authored = library.scripts.find((script) => script.id === id);
  if (authored === undefined) return [];
  let compiled;
  try {
    compiled = compileScript(library, authored);
  } catch {
    // Something it refers to is missing, which another rule has said already.
    return [];
  }
  const issues: ContentIssue[] = [];
  const paths = authoredSteps(authored);
  for (const segment of compiled.segments) {
    for (const step of segment.groups.flatMap((group) => group.steps)) {
      if (step.id.includes('.')) continue;
      for (const language of ['vi', 'en'] as const) {
        const wrong = wrongLabel(compiled.screens, step, language);
        if (wrong !== null)
          issues.push({
            severity: 'error',
            rule: 'label',
            thing: { kind: 'scripts', id },
            path: [...(paths.get(step.id) ?? []), 'say', language],
            message: `${step.id}: “${wrong.marked}” (${language}) is not the label “${wrong.label}”`,
            todo: 'mark the exact label of the target',
          });
      }
    }
  }
  return issues;
}

function wrongLabel(
  screens: Readonly<Record<string, CompiledScreen>>,
  step: Step,
  language: 'vi' | 'en',
): { readonly marked: string; readonly label: string } | null {
  const marked = /\*\*([^*]+)\*\*/.exec(step.say[language])?.[1];
  const alias = step.on === 'phone' ? step.phone : step.page;
  const screen = alias === undefined ? undefined : screens[alias];
  if (step.target === undefined || screen === undefined || step.do === 'wait') return null;
  // What is not there has no label; that it is not there was said already.
  const block = leafOf(screen, step.target);
  const item = step.target.split('/')[1];
  if (block === undefined || (item !== undefined && itemsOf(block)?.includes(item) !== true)) return null;
  const label = targetLabel(screen, step.target)?.[language];
  if (label === undefined) return null;
  return marked === label ? null : { marked: marked ?? '', label };
}
