import type { Language, Localised } from '#core/basics/language.ts';
import { dayText, momentText } from '#core/basics/vietnamese-time.ts';
import type { Health } from '#core/merge/bundle.ts';
import type { Figures, KioskOverview, Overview } from '#core/merge/overview.ts';
import type { Range } from '#core/merge/sums.ts';
import { FIGURE_WORDS, filled, MERGE_WORDS, NAME_WORDS, WARNING_WORDS } from '#core/merge/words.ts';
import { shareAlone } from '#core/report/share-alone.ts';
import { TALLY_KINDS } from '#core/tally/kinds.ts';

/** Months and days named before the rest is only counted. */
const NAMED = 5;

/** The overview for a terminal: a table of kiosks side by side, then how each of them is. */
export function overviewLines({ kiosks, all, warnings }: Overview, range: Range | null, language: Language): readonly string[] {
  const title = filled(MERGE_WORDS.title[language], { count: kiosks.length });
  const days = range === null ? [] : [rangeLine(MERGE_WORDS.range, range, language)];
  const columns = [...kiosks.map(({ name, figures }) => ({ name, figures })), { name: MERGE_WORDS.all[language], figures: all }];
  return [
    title,
    ...days,
    '',
    ...tableLines(columns, language),
    ...kiosks.flatMap((kiosk) => ['', ...kioskLines(kiosk, language)]),
    ...warnings.flatMap((warning) => {
      const many = warning.kind === 'same-days' ? warning.days : 0;
      return ['', `! ${filled(WARNING_WORDS[warning.kind][language], { names: warning.names.join(', '), days: many })}`];
    }),
  ];
}

interface Column {
  readonly name: string;
  readonly figures: Figures;
}

function tableLines(columns: readonly Column[], language: Language): readonly string[] {
  const rows: [string, (figures: Figures) => string][] = [
    ...(Object.keys(FIGURE_WORDS) as (keyof typeof FIGURE_WORDS)[]).map((name): [string, (figures: Figures) => string] => [
      FIGURE_WORDS[name][language],
      (figures) => String(figures[name]),
    ]),
    [MERGE_WORDS.alone[language], ({ steps }) => percent(shareAlone(steps))],
    ...TALLY_KINDS.map((kind): [string, (figures: Figures) => string] => [
      `${MERGE_WORDS.tallies[language]}: ${NAME_WORDS[`kind.${kind}`]?.[language] ?? kind}`,
      ({ tallies }) => String(tallies[kind]),
    ]),
  ];
  const first = Math.max(...rows.map(([label]) => label.length));
  const widths = columns.map(({ name, figures }) => Math.max(name.length, ...rows.map(([, of]) => of(figures).length)));
  const line = (label: string, cells: readonly string[]): string =>
    [label.padEnd(first), ...cells.map((cell, at) => cell.padStart(widths[at] ?? 0))].join('  ');
  return [
    line(
      '',
      columns.map(({ name }) => name),
    ),
    ...rows.map(([label, of]) =>
      line(
        label,
        columns.map(({ figures }) => of(figures)),
      ),
    ),
  ];
}

function kioskLines({ name, made, bundles, health, span, onlyWhole }: KioskOverview, language: Language): readonly string[] {
  const { program, content } = health;
  return [
    `${name}:`,
    filled(MERGE_WORDS.made[language], { at: moment(made), bundles, program }),
    content === null
      ? MERGE_WORDS.noContent[language]
      : filled(MERGE_WORDS.content[language], { version: content.version.slice(0, 12), date: dayText(content.date) }),
    span === null ? MERGE_WORDS.noSpan[language] : rangeLine(MERGE_WORDS.span, span, language),
    ...healthLines(health, language),
    ...(onlyWhole.length === 0 ? [] : [filled(MERGE_WORDS.onlyWhole[language], { months: named(onlyWhole) })]),
  ].map((line, at) => (at === 0 ? line : `  ${line}`));
}

function healthLines({ disk, mended, lost, unreadable, backup, clockDoubted }: Health, language: Language): readonly string[] {
  const troubles: string[] = [];
  if (disk === 'full') troubles.push(MERGE_WORDS.diskFull[language]);
  if (disk === 'read-only') troubles.push(MERGE_WORDS.diskReadOnly[language]);
  if (clockDoubted) troubles.push(MERGE_WORDS.clock[language]);
  if (lost > 0) troubles.push(filled(MERGE_WORDS.lost[language], { count: lost }));
  if (mended > 0) troubles.push(filled(MERGE_WORDS.mended[language], { count: mended }));
  if (unreadable.length > 0)
    troubles.push(filled(MERGE_WORDS.unreadable[language], { count: unreadable.length, days: named(unreadable) }));
  return [
    ...(troubles.length === 0 ? [MERGE_WORDS.well[language]] : troubles),
    backup === null ? MERGE_WORDS.noBackup[language] : filled(MERGE_WORDS.backup[language], { at: moment(backup) }),
  ];
}

function named(days: readonly string[]): string {
  const first = days.slice(0, NAMED).map(dayText).join(', ');
  return days.length > NAMED ? `${first}…` : first;
}

function rangeLine(words: Localised, { from, to }: Range, language: Language): string {
  return filled(words[language], { from: dayText(from), to: dayText(to) });
}

function moment(iso: string): string {
  const { time, date } = momentText(iso);
  return `${time} ${date}`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}%`;
}
