import { useEffect, useId, useRef } from 'react';
import { Icon, type IconData } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import type { DraftHandle } from './use-draft.ts';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly draft: DraftHandle;
  readonly mode: 'letters' | 'digits';
  readonly state: 'focus' | 'not-yet-right';
  readonly placeholder?: string;
  readonly icon?: IconData;
  /** Short fact at the end of the box, for example how many results there are. */
  readonly note?: string;
  /** Id of what says what to type. */
  readonly told?: string;
  /** How to put it right. */
  readonly message?: string;
  /** Most characters a physical keyboard may type. */
  readonly limit?: number;
  readonly onEnter: () => void;
}

/** The box above the keyboard. A real input, so that a physical keyboard works beside it; the system's own keyboard stays away. */
export function TextField({
  label,
  draft,
  mode,
  state,
  placeholder,
  icon,
  note,
  told,
  message,
  limit = 120,
  onEnter,
}: TextFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles['field']}>
      <div className={styles['box']} data-state={state}>
        {icon !== undefined && <Icon of={icon} />}
        <input
          ref={input}
          type="text"
          inputMode="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={limit}
          aria-label={label}
          aria-invalid={state === 'not-yet-right' || undefined}
          aria-describedby={
            [told, message === undefined ? undefined : id].filter((one) => one !== undefined).join(' ') || undefined
          }
          placeholder={placeholder}
          value={draft.text}
          onChange={(event) => draft.set(mode === 'digits' ? event.target.value.replaceAll(/[^\d/ ]/g, '') : event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter()}
        />
        {note !== undefined && <span>{note}</span>}
      </div>
      {message !== undefined && (
        <p id={id}>
          <Icon of={icons.pencil} />
          {message}
        </p>
      )}
    </div>
  );
}
