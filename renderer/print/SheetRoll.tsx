import { slipLines } from '#core/slip/lines.ts';
import type { Roll } from '#core/slip/paper-sizes.ts';
import { bindCompounds } from '#core/vietnamese/compounds.ts';
import { DrumBand } from './DrumBand.tsx';
import { HomeSteps } from './HomeSteps.tsx';
import { Host } from './Host.tsx';
import { PrintedQr } from './PrintedQr.tsx';
import type { SheetProps } from './SlipSheet.tsx';
import styles from './SheetRoll.module.css';

/** Circles of the band that the lines of each roll are as wide as. */
const CIRCLES: Readonly<Record<Roll, number>> = { 'roll-80': 22, 'roll-58': 14 };

/** A strip of a roll: everything measured in dots of the thermal head. */
export function SheetRoll({ slip, fit, modules, roll }: SheetProps & { readonly roll: Roll }) {
  const { language, qr } = slip;
  const lines = slipLines(slip);
  const left = slip.papers.length - fit.papers;
  return (
    <main className={styles['strip']} data-roll={roll} data-tight={fit.tight || undefined}>
      <header>
        <b>{slip.office.name[language]}</b>
        <p>{slip.office.place[language]}</p>
        <DrumBand circles={CIRCLES[roll]} />
        <p className={styles['kind']}>{lines.kind}</p>
        <h1>{bindCompounds(slip.title[language])}</h1>
      </header>
      {slip.papers.length > 0 && (
        <ul>
          {slip.papers.slice(0, fit.papers).map((paper) => (
            <li key={paper.name.vi}>
              <i />
              <p>
                {paper.name[language]}{' '}
                {fit.details ? (
                  <span>{`${paper.form[language]} · ${paper.detail[language]}`}</span>
                ) : (
                  <small>({paper.form[language]})</small>
                )}
              </p>
            </li>
          ))}
          {left > 0 && <li className={styles['left']}>{lines.morePapers(left)}</li>}
        </ul>
      )}
      {slip.facts.length > 0 && (
        <dl>
          {slip.facts.map((fact) => (
            <div key={fact.label.vi}>
              <dt>{fact.label[language]}</dt>
              <dd>
                {fact.text[language]} {fact.detail !== null && <span>{fact.detail[language]}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {fit.homeSteps && (
        <div className={styles['steps']}>
          <HomeSteps slip={slip} title={lines.home} />
        </div>
      )}
      <div className={styles['qr']}>
        <PrintedQr modules={modules} paper={roll} label={lines.qrLabel} />
        <p>
          {lines.mustSee}
          <b>
            <Host host={qr.host} />
          </b>
        </p>
        {slip.code !== null && (
          <p>
            {lines.code} <strong>{slip.code}</strong>
          </p>
        )}
      </div>
      <p className={styles['warning']}>{slip.warning[language]}</p>
      <footer>
        <p>{lines.noName}</p>
        <p>{lines.contentDate}</p>
        <p>{lines.printedAt}</p>
      </footer>
    </main>
  );
}
