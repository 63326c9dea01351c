import { useId, useState } from 'react';
import { matchSample } from '#core/vietnamese/match.ts';
import { nearMiss, type NearMiss } from '#core/vietnamese/near-miss.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { Translate } from '#renderer/language/translate.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import styles from './TypingSheet.module.css';

interface Props {
  readonly label: string;
  readonly sample: string;
  readonly accepted: readonly string[];
  readonly kind: 'text' | 'digits' | 'date' | 'secret';
  readonly order: 'qwerty' | 'abc';
  readonly onOrder: (order: 'qwerty' | 'abc') => void;
  /** Index of the accepted value that was typed; null when it was none of them. The typed text goes no further than here. */
  readonly onDone: (index: number | null) => void;
  /** Fills the box for the person; null where that is not offered. */
  readonly onFill: (() => void) | null;
  readonly onClose: () => void;
}

/** The keyboard over a simulated field, with the sample card beside the box. */
export function TypingSheet({ label, sample, accepted, kind, order, onOrder, onDone, onFill, onClose }: Props) {
  const { t } = useLanguage();
  const card = useId();
  const draft = useDraft();
  /** What was typed was not the sample, and how near it came. */
  const [refused, setRefused] = useState<{ readonly near: NearMiss | null } | null>(null);
  const mode = kind === 'text' || kind === 'secret' ? 'letters' : 'digits';
  const finish = (): void => {
    const index = matchSample(draft.text, accepted, kind);
    const near = index === null ? nearMiss(draft.text, accepted[0] ?? sample, kind) : null;
    // Nearly the sample is sample data too, and is put right rather than typed anew; anything else is forgotten.
    if (near === null) draft.clear();
    setRefused(index === null ? { near } : null);
    onDone(index);
  };
  return (
    <div className={styles['sheet']} data-holds-focus>
      <div className={styles['head']}>
        <p className={styles['card']} id={card}>
          <MarkedText text={t('sim.enter', { sample: `**${sample}**` })} />
        </p>
        <Button kind="quiet" icon={icons.close} onPress={onClose}>
          {t('bar.back')}
        </Button>
      </div>
      <div className={styles['entry']}>
        <TextField
          label={label}
          told={card}
          draft={draft}
          mode={mode}
          state={refused === null ? 'focus' : 'not-yet-right'}
          {...(refused === null ? {} : { message: nearWords(refused.near, t) })}
          onEnter={finish}
        />
        {/* Beside the box, so that who goes from key to key by a switch has it before all the keys. */}
        {onFill !== null && (
          <Button kind="secondary" icon={icons.hand} onPress={onFill}>
            {t('sim.fill')}
          </Button>
        )}
      </div>
      <Keyboard
        mode={mode}
        order={order}
        onOrder={onOrder}
        onKey={(key) => {
          setRefused(null);
          draft.press(key);
        }}
        action={t('sim.enterKey')}
        onAction={finish}
      />
    </div>
  );
}

function nearWords(near: NearMiss | null, t: Translate): string {
  if (near === null) return t('sim.notSample');
  return near.kind === 'case'
    ? t('sim.nearCase')
    : t(near.kind === 'few' ? 'sim.nearFew' : 'sim.nearMany', { digits: near.digits });
}
