import type { PartView } from '#core/presentation/plan-told.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useListRows } from '../content/use-list-rows.ts';
import styles from '../Staff.module.css';
import { Turn } from '../Turn.tsx';
import { usePages } from '../use-pages.ts';

interface Props {
  readonly title: string;
  readonly views: readonly PartView[];
  readonly nameOf: (view: PartView) => string;
  /** What is named, but cannot be chosen again. */
  readonly isThere?: (view: PartView) => boolean;
  readonly onPick: (view: PartView) => void;
}

/** Names to choose one from, by pages. */
export function PickList({ title, views, nameOf, isThere, onPick }: Props) {
  const { t } = useLanguage();
  const { rows, ...pages } = usePages(views, useListRows({ upright: 14, tall: 12, low: 8 }));
  return (
    <>
      <div className={styles['head']}>
        <h3>{title}</h3>
        <Turn {...pages} />
      </div>
      <ul className={styles['todo']}>
        {rows.map((view) => (
          <li key={JSON.stringify(view.part)}>
            {isThere?.(view) === true ? (
              <span>{t('plans.addThere', { name: nameOf(view) })}</span>
            ) : (
              <Button kind="quiet" onPress={() => onPick(view)}>
                {nameOf(view)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
