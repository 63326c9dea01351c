import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { Saved } from './use-settings.ts';

/** Says whether the last change is on disk. */
export function SavedNote({ saved }: { readonly saved: Saved }) {
  const { t } = useLanguage();
  return (
    <div role="status">
      {saved === 'saved' && <Notice tone="ok" title={t('staff.saved')} />}
      {saved === 'not-saved' && <Notice tone="hint" title={t('staff.notSaved')} />}
    </div>
  );
}
