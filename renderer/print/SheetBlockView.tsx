import type { Language } from '#core/basics/language.ts';
import type { SheetBlock } from '#core/sheet/sheet.ts';
import { OfficeHead } from './OfficeHead.tsx';
import { SheetCard } from './SheetCard.tsx';
import { SheetFields, SheetLines } from './SheetFields.tsx';
import { SheetScan } from './SheetScan.tsx';
import { SheetSignatures } from './SheetSignatures.tsx';
import { SheetTable } from './SheetTable.tsx';
import handout from './Handout.module.css';
import styles from './OfficeSheet.module.css';

/** More short points than these stand in two columns. */
const MANY = 6;

/** One block of a paper of the office. */
export function SheetBlockView({ block, language }: { readonly block: SheetBlock; readonly language: Language }) {
  switch (block.kind) {
    case 'office-head':
      return <OfficeHead head={block} />;
    case 'title':
      return (
        <header className={styles['title']}>
          <h1>{block.text}</h1>
          {block.about !== undefined && <p className={styles['about']}>{block.about}</p>}
          {block.note !== undefined && <p className={styles['bracket']}>{block.note}</p>}
        </header>
      );
    case 'heading':
      return <h2 className={styles['heading']}>{block.text}</h2>;
    case 'paragraph':
      return (
        <p className={styles['paragraph']} data-strong={block.strong === true || undefined}>
          {block.text}
        </p>
      );
    case 'fields':
      return <SheetFields fields={block} />;
    case 'lines':
      return <SheetLines lines={block} />;
    case 'choices':
      return (
        <div className={styles['choices']}>
          {block.label !== undefined && <p>{block.label}</p>}
          <ul data-columns={block.columns ?? 1}>
            {block.options.map((option) => (
              <li key={option}>
                <i />
                {option}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'table':
      return <SheetTable table={block} language={language} />;
    case 'code':
      return (
        <div className={styles['code']}>
          <p>{block.label}</p>
          <b>{block.text}</b>
        </div>
      );
    case 'note':
      return <p className={styles['note']}>{block.text}</p>;
    case 'signatures':
      return <SheetSignatures signatures={block} />;
    case 'points':
      return (
        <ol className={handout['points']} data-many={block.items.length > MANY || undefined}>
          {block.items.map((item, index) => (
            <li key={item}>
              <i data-dot={!block.numbered || undefined}>{block.numbered ? index + 1 : null}</i>
              {item}
            </li>
          ))}
        </ol>
      );
    case 'scan':
      return <SheetScan scan={block} />;
    case 'framed':
      return <p className={handout['framed']}>{block.text}</p>;
    case 'card':
      return <SheetCard page={block} />;
    case 'page-break':
      return <hr className={styles['break']} />;
  }
}
