import { useLanguage } from '#renderer/language/context.tsx';
import { Chips } from '../Chips.tsx';

interface Props {
  readonly legend: string;
  /** What is offered; a value that was set elsewhere is offered too. */
  readonly values: readonly number[];
  readonly value: number;
  readonly usual: number;
  readonly said: (value: number) => string;
  readonly onPick: (value: number) => void;
}

/** A number among a few, the usual one named. */
export function NumberChips({ legend, values, value, usual, said, onPick }: Props) {
  const { t } = useLanguage();
  const all = [...new Set([...values, value])].toSorted((one, other) => one - other);
  return (
    <Chips
      legend={legend}
      options={all.map((one) => ({
        value: String(one),
        label: one === usual ? t('setup.usual', { value: said(one) }) : said(one),
      }))}
      chosen={[String(value)]}
      onPress={(pressed) => onPick(Number(pressed))}
    />
  );
}
