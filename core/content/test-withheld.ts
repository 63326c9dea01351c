import { oldestSource, staleFrom, type Checked } from './freshness.ts';
import type { ContentPack, Script } from './pack.ts';

/**
 * The first day, YYYY-MM-DD, on which nobody is tested on a script any more, unless it is checked before: it is too old itself, or belongs
 * to a subject staff are told is. `checked` says when the commune last checked a subject.
 */
export function testWithheldFrom(
  pack: Pick<ContentPack, 'procedures' | 'sources'>,
  script: Pick<Script, 'id' | 'sourceDate'>,
  checked: (procedure: string) => Checked | null,
): string {
  const days = pack.procedures
    .filter((subject) => subject.script === script.id)
    .map((subject) => {
      const oldest = oldestSource(subject, pack.sources) ?? script.sourceDate;
      return staleFrom(oldest < script.sourceDate ? oldest : script.sourceDate, checked(subject.id));
    });
  return days.toSorted()[0] ?? staleFrom(script.sourceDate, null);
}
