import { dayText, momentText } from '#core/basics/vietnamese-time.ts';
import type { KioskOverview } from '#core/merge/overview.ts';
import { useLanguage } from '#renderer/language/context.tsx';

/** Days and months named before the rest is only counted. */
const NAMED = 3;

/** How one kiosk is, in sentences: what is wrong first. */
export function KioskHealth({ kiosk }: { readonly kiosk: KioskOverview }) {
  const { t } = useLanguage();
  const { name, made, bundles, health, span, onlyWhole } = kiosk;
  const { disk, clockDoubted, lost, mended, unreadable, backup, content, program } = health;
  const listed = (days: readonly string[]): string =>
    `${days.slice(0, NAMED).map(dayText).join(', ')}${days.length > NAMED ? '…' : ''}`;
  const troubles = [
    disk !== 'well' && t(`staff.merge.disk.${disk}`),
    clockDoubted && t('staff.merge.clock'),
    lost > 0 && t('staff.merge.lost', { count: lost }),
    mended > 0 && t('staff.merge.mended', { count: mended }),
    unreadable.length > 0 && t('staff.merge.unreadable', { count: unreadable.length, days: listed(unreadable) }),
    onlyWhole.length > 0 && t('staff.merge.onlyWhole', { months: listed(onlyWhole) }),
  ].filter((line) => line !== false);
  const facts = [
    backup === null ? t('staff.merge.noBackup') : t('staff.merge.backup', momentText(backup)),
    span === null ? t('staff.merge.noSpan') : t('staff.merge.span', { from: dayText(span.from), to: dayText(span.to) }),
    content === null
      ? t('staff.merge.noContent')
      : t('staff.merge.content', { version: content.version.slice(0, 12), date: dayText(content.date) }),
    t('staff.merge.made.at', { ...momentText(made), bundles, program }),
  ];
  return (
    <div>
      <dt>{name}</dt>
      <dd>{troubles.length === 0 ? t('staff.merge.well') : troubles.join(' ')}</dd>
      <dd>{facts.join(' ')}</dd>
    </div>
  );
}
