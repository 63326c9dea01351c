import { useEffect } from 'react';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';

interface Props {
  readonly label: string;
  readonly mode: 'letters' | 'digits';
  /** Most characters that may be written here. */
  readonly limit: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly action: string;
  readonly onDone: () => void;
}

/** One of several boxes, with the keyboard below it. What is written is told at every letter. */
export function WritingBox({ label, mode, limit, text, onText, action, onDone }: Props) {
  const { state } = useVisit();
  const { setKeyboard } = useActions();
  // What stood there may be longer than what may be written: it is all there, and can only become shorter.
  const most = Math.max(limit, text.length);
  const draft = useDraft(text, most);
  const now = draft.text;
  useEffect(() => {
    if (now !== text) onText(now);
  });
  return (
    <>
      <TextField
        label={label}
        draft={draft}
        mode={mode}
        state="focus"
        limit={most}
        note={`${now.length}/${limit}`}
        onEnter={onDone}
      />
      <Keyboard
        mode={mode}
        order={state.preferences.keyboard}
        onOrder={setKeyboard}
        onKey={draft.press}
        action={action}
        onAction={onDone}
      />
    </>
  );
}
