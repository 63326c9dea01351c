import { DEFAULT_COLUMNS, REPORT_COLUMNS, type ReportColumn } from '#core/report/office/columns.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chips, toggled } from '../Chips.tsx';
import styles from './Reports.module.css';

interface Props {
  readonly chosen: readonly ReportColumn[];
  readonly onChange: (columns: readonly ReportColumn[]) => void;
}

/** Which columns the table by hamlet and branch has. Their order is that of the form. */
export function ColumnPick({ chosen, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <section className={styles['columns']}>
      <Chips
        legend={t('report.columns')}
        options={REPORT_COLUMNS.map((value) => ({ value, label: t(`report.column.${value}`) }))}
        chosen={chosen}
        onPress={(column) => onChange(toggled(chosen, column, REPORT_COLUMNS.length))}
      />
      <Button kind="quiet" onPress={() => onChange(DEFAULT_COLUMNS)}>
        {t('report.columnsUsual')}
      </Button>
    </section>
  );
}
