import { useState } from 'react';
import type { Key } from '#core/vietnamese/composer.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon, type IconData } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import { DIGIT_ROWS, LETTER_ROWS, MARK_KEYS, SYMBOLS, TONE_KEYS } from './keyboard-layout.ts';
import { useRepeat } from './use-repeat.ts';
import styles from './Keyboard.module.css';

interface KeyboardProps {
  readonly mode: 'letters' | 'digits';
  readonly order: 'qwerty' | 'abc';
  readonly onOrder: (order: 'qwerty' | 'abc') => void;
  readonly onKey: (key: Key) => void;
  readonly action: string;
  readonly actionIcon?: IconData;
  readonly onAction: () => void;
  /** Begins with figures and signs in place of the letters: an address is mostly these. */
  readonly symbolsFirst?: boolean;
  /** Where several lines are typed: begins the next one. A key like any other, never in the place of the action. */
  readonly onLine?: () => void;
}

/** Three habits at once: gold tone keys, gold letter keys, and Telex. Digits where a field wants digits. */
export function Keyboard(props: KeyboardProps) {
  const { t } = useLanguage();
  const [digits, setDigits] = useState(props.symbolsFirst ?? false);
  return (
    <div
      className={styles['keyboard']}
      role="group"
      aria-label={t('keys.name')}
      data-quick
      onPointerDown={(event) => event.preventDefault()}
    >
      {props.mode === 'digits' ? (
        <DigitPad {...props} />
      ) : (
        <Letters {...props} digits={digits} onDigits={() => setDigits(!digits)} />
      )}
    </div>
  );
}

function Letters(props: KeyboardProps & { readonly digits: boolean; readonly onDigits: () => void }) {
  const { order, onOrder, onKey, action, actionIcon, onAction, onLine, digits, onDigits } = props;
  const { t } = useLanguage();
  const [shift, setShift] = useState(false);
  const press = (letter: string): void => {
    onKey({ kind: 'letter', letter: shift ? letter.toUpperCase() : letter });
    setShift(false);
  };
  const rows = LETTER_ROWS[order];
  return (
    <>
      <div className={styles['row']}>
        {TONE_KEYS.map((key) => (
          <button key={key.tone} type="button" className={styles['gold']} onClick={() => onKey({ kind: 'tone', tone: key.tone })}>
            <b lang="vi">{key.face}</b>
            <small>{t(key.name)}</small>
          </button>
        ))}
        {MARK_KEYS.map((letter) => (
          <button
            key={letter}
            type="button"
            lang="vi"
            className={styles['gold']}
            onClick={() => {
              onKey({ kind: 'mark', letter: shift ? (letter.toUpperCase() as Uppercase<typeof letter>) : letter });
              setShift(false);
            }}
          >
            {shift ? letter.toUpperCase() : letter}
          </button>
        ))}
      </div>
      {(digits ? SYMBOLS : rows.slice(0, 2)).map((row) => (
        <div key={row} className={styles['row']} data-inset={row.length < 10 || undefined}>
          {[...row].map((letter) => (
            <button
              key={letter}
              type="button"
              onClick={() => (digits ? onKey({ kind: 'symbol', symbol: letter }) : press(letter))}
            >
              {shift && !digits ? letter.toUpperCase() : letter}
            </button>
          ))}
        </div>
      ))}
      <div className={styles['row']}>
        <button
          type="button"
          className={styles['wide']}
          aria-label={t('keys.shift')}
          aria-pressed={shift}
          onClick={() => setShift(!shift)}
        >
          <Icon of={icons.shift} />
        </button>
        {[...(rows[2] ?? '')].map((letter) => (
          <button key={letter} type="button" onClick={() => press(letter)}>
            {shift ? letter.toUpperCase() : letter}
          </button>
        ))}
        <Backspace onKey={onKey} />
      </div>
      <div className={styles['row']}>
        {/* Says what comes, as the key beside it does: nothing else on the keyboard gives the letters back. */}
        <button type="button" className={styles['side']} onClick={onDigits}>
          {t(digits ? 'keys.letters' : 'keys.digits')}
        </button>
        <button type="button" className={styles['side']} onClick={() => onOrder(order === 'abc' ? 'qwerty' : 'abc')}>
          {t(order === 'abc' ? 'keys.qwerty' : 'keys.abc')}
        </button>
        <button
          type="button"
          className={styles['space']}
          data-narrow={onLine !== undefined || undefined}
          onClick={() => onKey({ kind: 'space' })}
        >
          {t('keys.space')}
        </button>
        {onLine !== undefined && (
          <button type="button" className={styles['side']} onClick={onLine}>
            {t('keys.newLine')}
          </button>
        )}
        <button type="button" className={styles['side']} onClick={() => onKey({ kind: 'clear' })}>
          {t('keys.clear')}
        </button>
        <button type="button" className={styles['action']} onClick={onAction}>
          {actionIcon !== undefined && <Icon of={actionIcon} />}
          {action}
        </button>
      </div>
    </>
  );
}

function DigitPad({ onKey, action, onAction }: KeyboardProps) {
  const { t } = useLanguage();
  return (
    <div className={styles['pad']}>
      <div className={styles['digits']}>
        {DIGIT_ROWS.map((row) => (
          <div key={row} className={styles['three']}>
            {[...row].map((digit) => (
              <button key={digit} type="button" onClick={() => onKey({ kind: 'symbol', symbol: digit })}>
                {digit}
              </button>
            ))}
          </div>
        ))}
      </div>
      <div className={styles['beside']}>
        <Backspace onKey={onKey} />
        <button type="button" className={styles['side']} onClick={() => onKey({ kind: 'clear' })}>
          {t('keys.clear')}
        </button>
        <button type="button" className={styles['action']} onClick={onAction}>
          {action}
        </button>
      </div>
    </div>
  );
}

/** The one key that repeats while it is held. */
function Backspace({ onKey }: { readonly onKey: (key: Key) => void }) {
  const { t } = useLanguage();
  const repeat = useRepeat(() => onKey({ kind: 'backspace' }));
  return (
    <button type="button" className={styles['wide']} {...repeat}>
      <Icon of={icons.backspace} />
      {t('keys.backspace')}
    </button>
  );
}
