import { VIRTUAL_PLAYS, type VirtualPlay } from '#core/settings/virtual-plays.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Chips } from '../Chips.tsx';
import { SavedNote } from '../SavedNote.tsx';
import staff from '../Staff.module.css';
import type { Saved } from '../use-settings.ts';

interface Props {
  readonly plays: VirtualPlay;
  readonly saved: Saved;
  readonly onPick: (plays: VirtualPlay) => void;
  readonly onDone: () => void;
}

/** What the virtual printer plays. That nothing real comes out stands above it. */
export function PlaysPage({ plays, saved, onPick, onDone }: Props) {
  const { t } = useLanguage();
  return (
    <div className={staff['stack']} data-inner-page>
      <div className={staff['typing']}>
        <h2>{t('printers.virtual')}</h2>
        <Button kind="primary" onPress={onDone}>
          {t('printers.done')}
        </Button>
      </div>
      <Notice tone="hint" title={t('printers.virtualOn')} />
      <Chips
        legend={t('printers.plays')}
        options={VIRTUAL_PLAYS.map((play) => ({ value: play, label: t(`printers.play.${play}`) }))}
        chosen={[plays]}
        onPress={(value) => onPick(VIRTUAL_PLAYS.find((play) => play === value) ?? plays)}
      />
      <SavedNote saved={saved} />
    </div>
  );
}
