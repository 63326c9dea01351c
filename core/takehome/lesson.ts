import type { Localised } from '../basics/language.ts';
import type { Gloss } from '../content/gloss.ts';
import type { Script } from '../content/pack.ts';

/** All a practice that is taken home holds besides the page. Content alone: it has no field for anything of a person. */
export interface TakehomeLesson {
  readonly format: 1;
  /** Id of the subject it belongs to. */
  readonly subject: string;
  readonly name: Localised;
  /** As it stands in the pack. */
  readonly script: Script;
  /** Pictures of the script's screens as `data:` addresses, by the address the script asks for. One that is missing is said to be missing. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly glosses: readonly Gloss[];
  /** What to do at home, as it stands on the slip. */
  readonly homeSteps: readonly Localised[];
  /** The real page; the host is what must be seen after scanning. */
  readonly qr: { readonly address: string; readonly host: string };
  /** Oldest date among the sources, YYYY-MM-DD or YYYY-MM, and the day in Việt Nam on which the file was made. */
  readonly contentDate: string;
  readonly madeOn: string;
  /** First day, YYYY-MM-DD, on which there is no test any more; null where there is none at all. */
  readonly testUntil: string | null;
}

/** Its name on a stick: plain letters, so that every phone and every old computer shows it as it is. */
export function takehomeFileName(subject: string): string {
  return `GocSo-tap-${subject}.html`;
}
