import { isTrouble } from '#core/printing/trouble.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useKiosk } from './kiosk-context.tsx';
import { useActions } from './use-actions.ts';
import { useLookAtPrinter } from './use-look-at-printer.ts';

/** The way to a slip. A printer that cannot print, or is not there, is known before the press: then the button says that the slip is shown. */
export function SlipDoor({ procedure }: { readonly procedure: string }) {
  const { t } = useLanguage();
  const { printer } = useKiosk();
  const { go } = useActions();
  useLookAtPrinter('slips');
  const press = (): void => go({ name: 'slip', procedure });
  if (!isTrouble(printer))
    return (
      <Button kind="secondary" icon={printer === 'none' ? contentIcon('receipt') : icons.print} onPress={press}>
        {t(printer === 'none' ? 'printer.see' : 'procedure.print')}
      </Button>
    );
  return (
    <Button
      kind="secondary"
      icon={contentIcon('receipt')}
      onPress={press}
      label={`${t('printer.see')}. ${t(`printer.short.${printer}`)}`}
    >
      {t('printer.see')}
      <small>{t(`printer.short.${printer}`)}</small>
    </Button>
  );
}
