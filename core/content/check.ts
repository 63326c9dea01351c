import { checkGlosses } from './check-glosses.ts';
import { checkInnerIds } from './check-inner-ids.ts';
import { checkImages } from './check-images.ts';
import { checkPlans } from './check-plans.ts';
import { checkPortals } from './check-portals.ts';
import { checkProcedures } from './check-procedures.ts';
import { checkQuizzes } from './check-quizzes.ts';
import { checkReading } from './check-reading.ts';
import { checkScreens } from './check-screens.ts';
import { checkScripts } from './check-scripts.ts';
import { checkSpots } from './check-spots.ts';
import { checkWords } from './check-words.ts';
import type { ContentIssue, Library } from './library-data.ts';

/** All rules over all content. Empty of errors means it can be compiled and shown. */
export function checkLibrary(library: Library): readonly ContentIssue[] {
  return [
    ...duplicates(library),
    ...checkImages(library),
    ...checkInnerIds(library),
    ...checkPortals(library),
    ...checkProcedures(library),
    ...checkQuizzes(library),
    ...checkPlans(library),
    ...checkScreens(library),
    ...checkScripts(library),
    ...checkSpots(library),
    ...checkWords(library),
    ...checkReading(library),
    ...checkGlosses(library),
  ];
}

function duplicates(library: Library): ContentIssue[] {
  return (Object.keys(library) as (keyof Library)[]).flatMap((kind) => {
    const seen = new Set<string>();
    return library[kind].flatMap(({ id }): ContentIssue[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          severity: 'error',
          rule: 'duplicate-id',
          thing: { kind, id },
          path: ['id'],
          message: `${id} stands twice`,
          todo: 'give one of them another id',
        },
      ];
    });
  });
}
