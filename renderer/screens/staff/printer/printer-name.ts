import type { PrinterChoice } from '#core/contract/shapes.ts';
import { addressText } from '#core/settings/printer-address.ts';
import type { Translate } from '#renderer/language/translate.ts';

export type Queues = readonly { readonly name: string; readonly label: string }[];

/** What a printer is called on the screen. A queue goes by its description, where the system says one. */
export function printerName(choice: PrinterChoice, queues: Queues, t: Translate): string {
  switch (choice.kind) {
    case 'none':
      return t('printers.none');
    case 'folder':
      return t('printers.folder');
    case 'system':
      return t('printers.system', { name: queues.find(({ name }) => name === choice.name)?.label ?? choice.name });
    case 'network':
      return t('printers.networkAt', { address: addressText(choice) });
    case 'device':
      return t('printers.device', { path: choice.path });
    case 'virtual':
      return t('printers.virtualAs', { plays: t(`printers.play.${choice.plays}`) });
  }
}
