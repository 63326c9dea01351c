import type { Language } from '../basics/language.ts';
import type { CardDrawing } from '../cards/card-drawing.ts';
import type { SheetSize } from './paper.ts';

/**
 * A paper of the office, on A4: a plain document of typed blocks, one under the other, over as many pages as it takes. Every text is
 * finished and in its language when it comes here; the page that draws it holds no words and decides nothing but where pages end.
 */
export interface Sheet {
  readonly size: SheetSize;
  readonly language: Language;
  /** Short name: title of the PDF and of the job in the printer's queue. Nothing secret. */
  readonly title: string;
  /** False where each page is a paper of its own; else every page but the first has its number. */
  readonly numbered?: boolean;
  /**
   * `handout`: to be taken home, in the letters of slips, as large as one page holds. `cards`: drawings that fill their pages, in the letters
   * of slips. A paper of the office where left out.
   */
  readonly look?: 'handout' | 'cards';
  /** How often the same pages come out, each time from a new page; once where left out. */
  readonly copies?: number;
  readonly blocks: readonly SheetBlock[];
}

export type SheetBlock =
  | OfficeHead
  | Title
  | Heading
  | Paragraph
  | Fields
  | Lines
  | Choices
  | Table
  | Code
  | Note
  | Signatures
  | Points
  | Scan
  | Framed
  | CardPage
  | { readonly kind: 'page-break' };

/** The head of an official paper, in two halves. `officeHead` makes it. */
export interface OfficeHead {
  readonly kind: 'office-head';
  /** Body above the organ; null where there is none. */
  readonly above: string | null;
  readonly organ: string;
  readonly nation: string;
  /** Null on a paper of the Party, which has none. */
  readonly motto: string | null;
  /** "Liên Minh, ngày 26 tháng 11 năm 2026". */
  readonly placeAndDate: string;
}

/** Name of the paper in the middle: kind in capitals, what it is about, and a line in brackets below. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
  readonly about?: string;
  readonly note?: string;
}

/** Head of a section; stays with what follows it. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly strong?: boolean;
}

/** Label and value, one a line. A value of null is a dotted line to write on. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly { readonly label: string; readonly value: string | null }[];
}

/** Dotted lines to write on. */
export interface Lines {
  readonly kind: 'lines';
  readonly label?: string;
  readonly count: number;
}

/** Boxes to tick by hand. */
export interface Choices {
  readonly kind: 'choices';
  readonly label?: string;
  readonly options: readonly string[];
  /** Options side by side; 1 where left out. */
  readonly columns?: 1 | 2 | 3;
}

/** Rows are never parted and the head stands on every page. */
export interface Table {
  readonly kind: 'table';
  /** Above the table, kept with it. */
  readonly title?: string;
  readonly columns: readonly Column[];
  /** (1) (2) (3) under the heads, as forms of statistics have it. */
  readonly numbered?: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Last row, in strong letters. */
  readonly total?: readonly Cell[];
  /** What a null cell says; "–" where left out. */
  readonly hidden?: string;
  /** Said in one cell where there are no rows. */
  readonly empty?: string;
}

export interface Column {
  readonly title: string;
  /** Head over this column and its neighbours of the same group. */
  readonly group?: string;
  /** Share of the width; 1 where left out. */
  readonly width?: number;
  /** Where left out: numbers and hidden cells stand at the end, texts at the start. */
  readonly align?: 'start' | 'center' | 'end';
}

/** A finished text, a number (written as its language writes it), or null for a hidden figure. */
export type Cell = string | number | null;

/** Something to be copied sign by sign, in large letters of one width, in a frame. */
export interface Code {
  readonly kind: 'code';
  readonly label: string;
  readonly text: string;
}

/** Small print: how to read the figures, where they come from. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** Who signs, side by side; room for the hand between what they are and their name. Never parted. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly columns: readonly { readonly role: string; readonly hint?: string; readonly name?: string }[];
}

/** Short sentences one under the other: numbered where their order matters, else each with a dot. */
export interface Points {
  readonly kind: 'points';
  readonly numbered: boolean;
  readonly items: readonly string[];
}

/** A code to scan with one's own telephone, and beside it what to do with it and the host that must then be seen. Never parted. */
export interface Scan {
  readonly kind: 'scan';
  readonly heading: string;
  readonly steps: readonly string[];
  /** What the code holds; `qrAddress` makes it. */
  readonly address: string;
  readonly host: string;
  readonly mustSee: string;
  /** What the code is, for whoever cannot see it. */
  readonly label: string;
  /** Code of the procedure with its name, to be looked for by hand. */
  readonly code: string | null;
}

/** A warning in a frame. */
export interface Framed {
  readonly kind: 'framed';
  readonly text: string;
}

/** A card to be held up, on a page of its own: for the look `cards`. */
export interface CardPage {
  readonly kind: 'card';
  readonly drawing: CardDrawing;
  /** What it is, for whoever cannot see it. */
  readonly label: string;
}
