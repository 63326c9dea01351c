import type { ContentPack } from '../content/pack.ts';
import type { Portal } from '../content/library.ts';
import type { Procedure } from '../content/procedure.ts';
import type { Source } from '../content/source.ts';
import { underCeiling } from '../slip/allow-list.ts';
import { printBeneath } from './beneath.ts';
import { hiddenAt, spokenAt } from './put.ts';
import type { Corrections, PlaceState, Version } from './value.ts';
import { OFFICE_SAYS } from './words.ts';

/** How a place stands that the office did something to. */
export interface Standing {
  readonly procedure: string;
  readonly place: string;
  readonly corrected: boolean;
  readonly hidden: boolean;
  /** `changed`: the pack says something else beneath than when the office spoke; `gone`: it has no such place. */
  readonly flag: 'changed' | 'gone' | null;
}

export interface Overlaid {
  /** What pages and slips are made of. */
  readonly pack: ContentPack;
  readonly standings: readonly Standing[];
}

/** The version that holds; null where the pack's own words do. */
export function holding(state: PlaceState): (Version & { readonly value: NonNullable<Version['value']> }) | null {
  const last = state.versions.at(-1);
  return last === undefined || last.value === null ? null : { ...last, value: last.value };
}

/**
 * The pack with the office's word over it, on a day (YYYY-MM-DD in Việt Nam). The office's word stands also where the pack changed beneath
 * it, and is flagged; what it says of a place that is gone is kept, flagged and shown nowhere. Without corrections the same pack comes back.
 */
export function withOverlay(pack: ContentPack, corrections: Corrections, today: string): Overlaid {
  const standings: Standing[] = [];
  const procedures = new Map(pack.procedures.map((procedure) => [procedure.id, procedure]));
  const sources: Source[] = [];
  const pages = new Map<string, Record<string, string>>();
  for (const [id, places] of Object.entries(corrections)) {
    const given = procedures.get(id);
    let spoken = given;
    for (const [place, state] of Object.entries(places)) {
      const version = holding(state);
      if (version === null && state.hidden === null) continue;
      const said = printBeneath(pack, given, place, today);
      const portal = version === null ? null : portalOf(version.value, pack.portals);
      const gone = said === null || spoken === undefined || portal === undefined;
      const seen = [...(version === null ? [] : [version.beneath]), ...(state.hidden === null ? [] : [state.hidden.beneath])];
      const flag = gone ? 'gone' : seen.some((print) => print !== said) ? 'changed' : null;
      standings.push({ procedure: id, place, corrected: version !== null, hidden: state.hidden !== null, flag });
      if (gone || spoken === undefined) continue;
      if (state.hidden !== null) spoken = hiddenAt(spoken, place);
      else if (version !== null) {
        const source = sourceOf(id, place, version);
        sources.push(source);
        spoken = spokenAt(spoken, place, version.value, { source: source.id, portal: portal?.id ?? '' });
        if ('address' in version.value && portal !== null && portal !== undefined)
          pages.set(portal.id, { ...pages.get(portal.id), [`xa-${id}`]: version.value.address });
      }
    }
    if (spoken !== undefined) procedures.set(id, spoken);
  }
  return { pack: standings.length === 0 ? pack : { ...pack, ...changedParts(pack, procedures, sources, pages) }, standings };
}

function changedParts(
  pack: ContentPack,
  procedures: ReadonlyMap<string, Procedure>,
  sources: readonly Source[],
  pages: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Pick<ContentPack, 'sources' | 'portals' | 'procedures'> {
  return {
    sources: [...pack.sources, ...sources],
    portals: pack.portals.map((portal) => {
      const added = pages.get(portal.id);
      return added === undefined ? portal : { ...portal, pages: { ...portal.pages, ...added } };
    }),
    procedures: pack.procedures.map((procedure) => procedures.get(procedure.id) ?? procedure),
  };
}

/** The portal an address belongs to; null for words, undefined where content lists none of that host any more. */
function portalOf(value: NonNullable<Version['value']>, portals: readonly Portal[]): Portal | null | undefined {
  if (!('address' in value)) return null;
  const host = /^https:\/\/([^/?#]+)/.exec(value.address)?.[1] ?? '';
  return underCeiling(host) ? portals.find((portal) => portal.host === host) : undefined;
}

/** A correction is a source like any other: readers see where it was read and of which day it is. */
function sourceOf(procedure: string, place: string, { source, date }: Version): Source {
  return {
    id: `xa-${procedure}-${place.replaceAll('/', '-')}`,
    title: source === '' ? OFFICE_SAYS : { vi: source, en: source },
    date,
  };
}
