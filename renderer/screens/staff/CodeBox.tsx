import { usePlainDraft } from '#renderer/ui/use-plain-draft.ts';
import { TypingPage } from './TypingPage.tsx';
import type { Saved } from './use-settings.ts';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly more: string;
  /** How to put right what was typed before. */
  readonly message?: string;
  /** Whether what was typed could be stored. */
  readonly saved?: Saved;
  readonly action: string;
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** One code, typed letter by letter. */
export function CodeBox({ onDone, ...page }: Props) {
  const draft = usePlainDraft();
  const finish = (): void => {
    if (draft.text.trim() !== '') onDone(draft.text.trim());
  };
  return <TypingPage {...page} draft={draft} onDone={finish} />;
}
