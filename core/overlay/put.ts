import type { Localised } from '../basics/language.ts';
import type { Paper, Procedure } from '../content/procedure.ts';
import type { Fact } from '../content/source.ts';
import { FACT_KEYS } from './place.ts';
import type { OfficeText, OfficeValue } from './value.ts';
import { ASK_STAFF } from './words.ts';

/** Source of what is hidden: none that exists, for nothing is stated. */
const HIDDEN = 'xa-tam-an';

/** English that was left empty is said in Vietnamese. */
export function bothLanguages({ vi, en }: OfficeText): Localised {
  return { vi, en: en === '' ? vi : en };
}

/** The procedure with the office's value at a place it has; as it was where the value does not fit the place. */
export function spokenAt(
  procedure: Procedure,
  place: string,
  value: OfficeValue,
  from: { readonly source: string; readonly portal: string },
): Procedure {
  if ('address' in value)
    return place === 'qr' ? { ...procedure, qr: { kind: 'page', portal: from.portal, page: `xa-${procedure.id}` } } : procedure;
  const text = bothLanguages(value.text);
  const detail = value.detail === null ? null : bothLanguages(value.detail);
  return put(procedure, place, {
    fact: { text, ...(detail === null ? {} : { detail }), source: from.source, confidence: 'high' },
    // Why an answer put a paper on the list stands in the place of its detail: the office's detail must be seen.
    paper: (paper) => ({ ...withoutBecause(paper), name: text, detail: detail ?? paper.detail, source: from.source }),
    note: { text, source: from.source },
  });
}

/**
 * The procedure with a place hidden: facts, papers, steps and summary send the reader to staff; what would be said without need (a
 * frequent mistake, the legal basis) is left out; the code of an address leads to the front page of its portal.
 */
export function hiddenAt(procedure: Procedure, place: string): Procedure {
  if (place === 'qr') return { ...procedure, qr: { kind: 'home', portal: procedure.qr.portal } };
  return put(procedure, place, {
    fact: { text: ASK_STAFF, source: HIDDEN, confidence: 'high' },
    paper: (paper) => ({ ...withoutBecause(paper), detail: ASK_STAFF }),
    note: null,
  });
}

interface Put {
  readonly fact: Fact;
  readonly paper: (paper: Paper) => Paper;
  /** Null leaves it out. */
  readonly note: { readonly text: Localised; readonly source: string } | null;
}

function put(procedure: Procedure, place: string, { fact, paper, note }: Put): Procedure {
  const [part, id = ''] = place.split('/');
  switch (part) {
    case 'facts': {
      const key = FACT_KEYS.find((candidate) => candidate === id);
      const { facts } = procedure;
      return key === undefined || facts === undefined ? procedure : { ...procedure, facts: { ...facts, [key]: fact } };
    }
    case 'more':
      return { ...procedure, more: procedure.more.map((row) => (row.id === id ? { ...row, fact } : row)) };
    case 'papers':
      return { ...procedure, papers: procedure.papers.map((row) => (row.id === id ? paper(row) : row)) };
    case 'mistakes':
      return {
        ...procedure,
        mistakes: procedure.mistakes.flatMap((row) => (row.id !== id ? [row] : note === null ? [] : [{ ...row, ...note }])),
      };
    case 'home':
      return { ...procedure, homeSteps: procedure.homeSteps.with(Number(id) - 1, note?.text ?? ASK_STAFF) };
    case 'summary':
      return { ...procedure, summary: note?.text ?? ASK_STAFF };
    case 'legal': {
      const { legal: _legal, ...others } = procedure;
      return note === null ? others : { ...others, legal: note };
    }
    default:
      return procedure;
  }
}

function withoutBecause(paper: Paper): Paper {
  const { because: _because, ...others } = paper;
  return others;
}
