import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { useLeavesSaved } from './left-saved.ts';
import type { Saved } from './use-settings.ts';

/** Says whether the last change of this page is on disk. */
export function SavedNote({ saved }: { readonly saved: Saved }) {
  const { t } = useLanguage();
  useLeavesSaved();
  return (
    <div role="status">
      {saved === 'saved' && <Notice tone="ok" title={t('staff.saved')} />}
      {saved === 'not-saved' && <Notice tone="hint" title={t('staff.notSaved')} />}
    </div>
  );
}
