import type { CallOutput } from '#core/contract/calls.ts';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { pageLines } from '#core/diagnosis/page-lines.ts';
import { PAGE_WORDS } from '#core/diagnosis/page-words.ts';
import { VERDICTS, type Verdict, verdictOf } from '#core/diagnosis/sayings.ts';
import { spell } from '#core/diagnosis/spell.ts';
import { CHECK_NAMES, VERDICT_NAMES } from '#core/diagnosis/words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import staff from '../Staff.module.css';
import styles from './Check.module.css';

const ICON: Readonly<Record<Verdict, (typeof icons)[keyof typeof icons]>> = {
  ok: icons.check,
  look: icons.info,
  wrong: icons.gear,
};

interface Props {
  readonly findings: CallOutput<'diagnose.run'>['findings'];
  readonly page: PageFacts;
}

/** Part by part, what is not well first; below, what only the page knows. */
export function FindingRows({ findings, page }: Props) {
  const { pick, language } = useLanguage();
  const sorted = findings.toSorted((one, other) => VERDICTS.indexOf(verdictOf(other)) - VERDICTS.indexOf(verdictOf(one)));
  return (
    <table className={staff['table']}>
      <thead>
        <tr>
          <th scope="col">{pick(PAGE_WORDS.part)}</th>
          <th scope="col">{pick(PAGE_WORDS.verdict)}</th>
          <th scope="col">{pick(PAGE_WORDS.found)}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((finding) => {
          const verdict = verdictOf(finding);
          const { says, next } = spell(finding, language);
          return (
            <tr key={finding.check} className={styles['finding']} data-verdict={verdict}>
              <th scope="row">{pick(CHECK_NAMES[finding.check])}</th>
              <td className={styles['verdict']}>
                <Icon of={ICON[verdict]} />
                {pick(VERDICT_NAMES[verdict])}
              </td>
              <td>
                {says}
                {finding.named.length > 0 && (
                  <ul className={styles['named']}>
                    {finding.named.map((name) => (
                      <li key={name}>{name}</li>
                    ))}
                  </ul>
                )}
                {next !== null && <b className={styles['next']}>{next}</b>}
              </td>
            </tr>
          );
        })}
        {pageLines(page, language).map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>–</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
