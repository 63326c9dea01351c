import { movedPart, withMinutes, withoutPart } from '#core/presentation/edit-plan.ts';
import { LEAST_PARTS } from '#core/presentation/plan-limits.ts';
import type { PartView } from '#core/presentation/plan-told.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useListRows } from '../content/use-list-rows.ts';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';
import { partName } from './part-words.ts';
import styles from './Plans.module.css';

type Parts = readonly PartView[];

/** The parts in their order, each moved, made longer or shorter, or left out by a tap. */
export function PartRows({ parts, onPut }: { readonly parts: Parts; readonly onPut: (next: Parts) => void }) {
  const perPage = useListRows({ upright: 7, tall: 6, low: 4 });
  const { rows, ...pages } = usePages(parts, perPage);
  return (
    <>
      <ol className={styles['rows']}>
        {rows.map((view, row) => {
          const at = pages.page * perPage + row;
          return <Row key={at} view={view} at={at} parts={parts} onPut={onPut} />;
        })}
      </ol>
      <Turn {...pages} />
    </>
  );
}

interface RowProps {
  readonly view: PartView;
  readonly at: number;
  readonly parts: Parts;
  readonly onPut: (next: Parts) => void;
}

function Row({ view, at, parts, onPut }: RowProps) {
  const language = useLanguage();
  const { t } = language;
  const name = partName(view, at, language);
  const key = (label: string, words: string, press: () => void) => (
    <button type="button" data-quick aria-label={label} onClick={press}>
      {words}
    </button>
  );
  return (
    <li>
      <span className={styles['name']}>{name}</span>
      <div className={styles['acts']} role="group" aria-label={name}>
        {at > 0 && key(t('plans.upOf', { part: name }), `↑ ${t('plans.up')}`, () => onPut(movedPart(parts, at, -1)))}
        {at + 1 < parts.length &&
          key(t('plans.downOf', { part: name }), `↓ ${t('plans.down')}`, () => onPut(movedPart(parts, at, 1)))}
        {key(t('records.fewer', { by: 1, label: name }), '−1', () => onPut(withMinutes(parts, at, -1)))}
        <output>{t('plans.minutes', { count: view.part.minutes })}</output>
        {key(t('records.more', { by: 1, label: name }), '+1', () => onPut(withMinutes(parts, at, 1)))}
        {parts.length > LEAST_PARTS && (
          <Button kind="quiet" label={t('plans.dropOf', { part: name })} onPress={() => onPut(withoutPart(parts, at))}>
            {t('plans.drop')}
          </Button>
        )}
      </div>
    </li>
  );
}
