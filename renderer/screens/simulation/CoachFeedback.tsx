import type { SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';

/** What the coach says back to the last press: never an alarm, always with what to do now. */
export function CoachFeedback({ state, sample }: { readonly state: SimulationState; readonly sample: string | null }) {
  const { t, pick } = useLanguage();
  const { feedback } = state;
  if (feedback?.kind === 'mistake') {
    return (
      <Notice tone="hint" title={t('sim.wrong')}>
        <GlossedText text={`${pick(feedback.say)} ${pick(feedback.repair)}`} />
      </Notice>
    );
  }
  if (feedback?.kind === 'not-sample') {
    return (
      <Notice tone="hint" title={t('sim.notSample')}>
        {sample === null ? t('sim.wrongMore') : t('sim.notSampleMore', { sample })}
      </Notice>
    );
  }
  if (feedback?.kind === 'miss') {
    return (
      <Notice tone="hint" title={t('sim.wrong')}>
        {t('sim.wrongMore')}
      </Notice>
    );
  }
  if (state.repeat) return <Notice tone="info" title={t('sim.repeat')} />;
  if (state.offered && state.hint === 0) return <Notice tone="hint" title={t('sim.offer')} />;
  if (feedback?.kind === 'right') return <Notice tone="ok" title={t('sim.right')} />;
  return null;
}
