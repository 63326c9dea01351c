import type { SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { type Asked, feedbackWords } from './feedback-words.ts';

/** What the coach says back to the last press. */
export function CoachFeedback({ state, asked }: { readonly state: SimulationState; readonly asked: Asked }) {
  const { t, pick } = useLanguage();
  const words = feedbackWords(state, asked, t, pick);
  if (words === null) return null;
  const { tone, title, body } = words;
  if (body === undefined) return <Notice tone={tone} title={title} />;
  return (
    <Notice tone={tone} title={title}>
      {/* Only what an author wrote holds words that are explained. */}
      {state.feedback?.kind === 'mistake' ? <GlossedText text={body} /> : body}
    </Notice>
  );
}
