import { MeetingPick } from '#renderer/app/MeetingPick.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';

/** Meetings to be shown, on a machine that was started for demonstrations: nobody there has a PIN yet. */
export function Demonstrate({ onBack }: { readonly onBack: () => void }) {
  const { t } = useLanguage();
  return (
    <Screen material="staff" onBack={onBack} crumb={t('staff.present')}>
      <h1 className="visually-hidden">{t('staff.present')}</h1>
      <ReadOn label={t('staff.present')} look={undefined} of="present">
        <MeetingPick />
      </ReadOn>
    </Screen>
  );
}
