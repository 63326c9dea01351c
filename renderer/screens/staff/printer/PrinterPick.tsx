import { useState } from 'react';
import type { PrinterChoice, Settings } from '#core/contract/shapes.ts';
import { isThermal, isUnsaid, printerFor, type PrinterUse } from '#core/settings/printers.ts';
import { isRoll, PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Chips } from '../Chips.tsx';
import { useMay } from '../may.ts';
import { PAPER_WORDS } from '../paper-words.ts';
import type { PanelProps } from '../PrinterPanel.tsx';
import { SavedNote } from '../SavedNote.tsx';
import staff from '../Staff.module.css';
import { AddressPage } from './AddressPage.tsx';
import { optionsOf, keyOfChoice } from './pick-options.ts';
import { PlaysPage } from './PlaysPage.tsx';
import type { Found } from './use-printers.ts';

interface Props extends PanelProps {
  readonly use: PrinterUse;
  readonly found: Found | null;
  readonly onLook: () => void;
  readonly onDone: () => void;
}

/** Chooses the printer of one use, and of slips the paper in it. Every press is kept at once; what stood before can be brought back. */
export function PrinterPick({ use, settings, save, saved, found, onLook, onDone }: Props) {
  const { t } = useLanguage();
  const isAdmin = useMay('admin');
  const [page, setPage] = useState<'address' | 'plays' | null>(null);
  const [before] = useState<Settings>(settings);
  const choice = printerFor(use, settings);
  const chosen = use === 'office' ? settings.officePrinter : settings.printer;

  const put = (next: PrinterChoice | null): void => {
    if (use === 'office') return save({ ...settings, officePrinter: next });
    const printer = next ?? { kind: 'none' as const };
    // A thermal printer has a roll in it, whatever was in the one before.
    const paper = isThermal(printer) && !isRoll(settings.paper) ? 'roll-80' : settings.paper;
    return save({ ...settings, printer, paper, withoutPrinter: printer.kind === 'none' });
  };
  const options = optionsOf({ use, found, chosen, isAdmin, t });
  const pick = (key: string): void => {
    const option = options.find((one) => one.value === key);
    if (option === undefined) return;
    if (option.choice === 'address') return setPage('address');
    put(option.choice);
    if (key === 'virtual') setPage('plays');
  };
  const undo = (): void =>
    save({
      ...settings,
      printer: before.printer,
      paper: before.paper,
      officePrinter: before.officePrinter,
      withoutPrinter: before.withoutPrinter,
    });

  if (page === 'address')
    return (
      <AddressPage
        now={choice.kind === 'network' ? choice : null}
        onSave={(address, answered) => {
          const paper = isRoll(settings.paper) ? settings.paper : 'roll-80';
          save({ ...settings, printer: { kind: 'network', ...address }, paper }, answered);
        }}
        onLeave={() => setPage(null)}
      />
    );
  if (page === 'plays' && choice.kind === 'virtual')
    return (
      <PlaysPage
        plays={choice.plays}
        onPick={(plays) => put({ kind: 'virtual', plays })}
        onDone={() => setPage(null)}
        saved={saved}
      />
    );
  const changed =
    keyOfChoice(before.printer) !== keyOfChoice(settings.printer) ||
    before.withoutPrinter !== settings.withoutPrinter ||
    before.paper !== settings.paper ||
    keyOfChoice(before.officePrinter) !== keyOfChoice(settings.officePrinter);
  const unsaid = use === 'slips' && isUnsaid(settings);
  const papers = PAPER_SIZES.filter((paper) => !isThermal(settings.printer) || isRoll(paper));
  return (
    <div className={staff['stack']} data-inner-page>
      <div className={staff['typing']}>
        <h2>{t('printers.chooseFor', { use: t(`printers.${use}`) })}</h2>
        <div className={staff['rowOfActs']}>
          {changed && (
            <Button kind="quiet" icon={icons.back} onPress={undo}>
              {t('printers.asBefore')}
            </Button>
          )}
          <Button kind="primary" onPress={onDone}>
            {t('printers.done')}
          </Button>
        </div>
      </div>
      <div className={staff['columns']}>
        <div className={staff['stack']}>
          <ChoiceGroup
            legend={t(`printers.${use}Where`)}
            value={unsaid ? '' : chosen === null ? 'shared' : keyOfChoice(chosen)}
            onChange={pick}
            options={options}
          />
        </div>
        <div className={staff['stack']}>
          {use === 'slips' && choice.kind !== 'none' && (
            <Chips
              legend={t('printers.paper')}
              options={papers.map((paper) => ({ value: paper, label: t(PAPER_WORDS[paper]) }))}
              chosen={[settings.paper]}
              onPress={(paper) => save({ ...settings, paper })}
            />
          )}
          {chosen?.kind === 'network' && isAdmin && (
            <Button kind="secondary" icon={icons.pencil} onPress={() => setPage('address')}>
              {t('printers.editAddress')}
            </Button>
          )}
          {chosen?.kind === 'virtual' && isAdmin && (
            <Button kind="secondary" icon={icons.pencil} onPress={() => setPage('plays')}>
              {t('printers.editPlays')}
            </Button>
          )}
          <p role="status">
            {found === null
              ? t('printers.looking')
              : found.queues.length + found.devices.length === 0
                ? t('printers.notFound')
                : ''}
          </p>
          <Button kind="secondary" icon={icons.again} onPress={onLook}>
            {t('printers.search')}
          </Button>
          <SavedNote saved={saved} />
        </div>
      </div>
    </div>
  );
}
