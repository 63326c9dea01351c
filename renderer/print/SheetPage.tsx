import { slipLines } from '#core/slip/lines.ts';
import { bindCompounds } from '#core/vietnamese/compounds.ts';
import { DrumBand } from './DrumBand.tsx';
import { HomeSteps } from './HomeSteps.tsx';
import { Host } from './Host.tsx';
import mark from './mark-ink.svg';
import { PrintedQr } from './PrintedQr.tsx';
import type { SheetProps } from './SlipSheet.tsx';
import styles from './SheetPage.module.css';

/** One sheet for an office printer: A5, or A4 in larger letters. */
export function SheetPage({ slip, fit, modules }: SheetProps) {
  const { language, qr } = slip;
  const lines = slipLines(slip);
  const left = slip.papers.length - fit.papers;
  return (
    <main
      className={styles['sheet']}
      data-paper={slip.paper}
      data-tight={fit.tight || undefined}
      data-smaller={fit.smaller || undefined}
    >
      <header className={styles['head']}>
        <img src={mark} alt="" />
        <p>
          <b>{slip.office.name[language]}</b>
          {slip.office.place[language]}
        </p>
        {slip.code !== null && (
          <p className={styles['code']}>
            {lines.code}
            <b>{slip.code}</b>
          </p>
        )}
      </header>
      <div className={styles['band']}>
        <DrumBand circles={40} />
      </div>
      <p>{lines.kind}</p>
      <h1>{bindCompounds(slip.title[language])}</h1>
      {slip.facts.length > 0 && (
        <dl className={styles['facts']}>
          {slip.facts.map((fact) => (
            <div key={fact.label.vi}>
              <dt>{fact.label[language]}</dt>
              <dd>
                <b>{fact.text[language]}</b>
                {fact.detail !== null && <Detail text={fact.detail[language]} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {slip.lesson && fit.homeSteps && (
        <div className={styles['steps']}>
          <HomeSteps slip={slip} title={lines.home} />
        </div>
      )}
      {slip.papers.length > 0 && (
        <ul className={styles['papers']} data-bare={!fit.details || undefined}>
          {slip.papers.slice(0, fit.papers).map((paper) => (
            <li key={paper.name.vi}>
              <i />
              <p>
                <b>{paper.name[language]}</b>
                {fit.details ? paper.detail[language] : ` (${paper.form[language]})`}
              </p>
              {fit.details && <em>{paper.form[language]}</em>}
            </li>
          ))}
          {left > 0 && <li className={styles['left']}>{lines.morePapers(left)}</li>}
        </ul>
      )}
      <div className={styles['foot']}>
        <section>
          {!slip.lesson && fit.homeSteps && <HomeSteps slip={slip} title={lines.home} />}
          <p className={styles['host']}>
            {lines.mustSee}
            <b>
              <Host host={qr.host} />
            </b>
          </p>
        </section>
        <PrintedQr modules={modules} paper={slip.paper} label={lines.qrLabel} />
      </div>
      <p className={styles['warning']}>{slip.warning[language]}</p>
      <footer>
        <p>{lines.noName}</p>
        <p>
          {lines.contentDate} · {lines.printedAt}
        </p>
        {fit.legal && <p className={styles['legal']}>{lines.legal}</p>}
      </footer>
    </main>
  );
}

/** The second line of a fact. A host alone may be longer than its column and goes on after a dot. */
function Detail({ text }: { readonly text: string }) {
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(text) ? <Host host={text} /> : text;
}
