import type { Localised } from '../basics/language.ts';
import { asOf } from '../content/as-of.ts';
import type { ContentPack } from '../content/pack.ts';
import type { Procedure } from '../content/procedure.ts';
import { qrAddress } from '../slip/address.ts';
import { FACT_KEYS } from './place.ts';
import { printOf } from './print-of.ts';

/** What a pack says at a place. A fact that is not `sure`, and a field of the office, is shown only once somebody filled it. */
export type Said =
  | { readonly text: Localised; readonly detail: Localised | null; readonly sure: boolean }
  | { readonly office: string; readonly detail: Localised | null }
  | { readonly address: string };

/**
 * What the pack itself says at a place on a day (YYYY-MM-DD in Việt Nam): the part a reader sees, without where it was read. Null where the
 * pack has no such place. What a law changes on a day that was known beforehand is a change on that day.
 */
export function beneath(pack: ContentPack, procedure: Procedure, place: string, today: string): Said | null {
  const [part, id] = place.split('/');
  switch (part) {
    case 'facts': {
      const key = FACT_KEYS.find((candidate) => candidate === id);
      const facts = asOf(procedure, today).facts;
      return key === undefined || facts === undefined ? null : saidOf(facts[key]);
    }
    case 'more': {
      const row = asOf(procedure, today).more.find((candidate) => candidate.id === id);
      return row === undefined ? null : saidOf(row.fact);
    }
    case 'papers': {
      const paper = procedure.papers.find((candidate) => candidate.id === id);
      return paper === undefined ? null : { text: paper.name, detail: paper.detail, sure: true };
    }
    case 'mistakes': {
      const mistake = procedure.mistakes.find((candidate) => candidate.id === id);
      return mistake === undefined ? null : { text: mistake.text, detail: null, sure: true };
    }
    case 'home': {
      const step = procedure.homeSteps[Number(id) - 1];
      return step === undefined ? null : { text: step, detail: null, sure: true };
    }
    case 'summary':
      return { text: procedure.summary, detail: null, sure: true };
    case 'legal':
      return procedure.legal === undefined ? null : { text: procedure.legal.text, detail: null, sure: true };
    case 'qr': {
      const qr = qrAddress(procedure.qr, pack.portals, procedure.code);
      return qr.ok ? { address: qr.value.address } : null;
    }
    default:
      return null;
  }
}

type Fact = NonNullable<Procedure['facts']>['fee'];

function saidOf(fact: Fact): Said {
  return 'office' in fact
    ? { office: fact.office, detail: fact.detail ?? null }
    : { text: fact.text, detail: fact.detail ?? null, sure: fact.confidence !== 'low' };
}

/** The print of it; null where the pack has no such place. */
export function printBeneath(pack: ContentPack, procedure: Procedure | undefined, place: string, today: string): string | null {
  const said = procedure === undefined ? null : beneath(pack, procedure, place, today);
  return said === null ? null : printOf(said);
}

/** Id of where what stands at a place was read; null where it names none. */
export function sourceAt(procedure: Procedure, place: string, today: string): string | null {
  const [part, id] = place.split('/');
  switch (part) {
    case 'facts':
    case 'more': {
      const { facts, more } = asOf(procedure, today);
      const key = FACT_KEYS.find((candidate) => candidate === id);
      const fact = part === 'more' ? more.find((row) => row.id === id)?.fact : key === undefined ? undefined : facts?.[key];
      return fact !== undefined && 'source' in fact ? fact.source : null;
    }
    case 'papers':
      return procedure.papers.find((paper) => paper.id === id)?.source ?? null;
    case 'mistakes':
      return procedure.mistakes.find((mistake) => mistake.id === id)?.source ?? null;
    case 'legal':
      return procedure.legal?.source ?? null;
    default:
      return null;
  }
}
