import type { PrinterChoice } from '#core/contract/shapes.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import type { Translate } from '#renderer/language/translate.ts';
import { printerName } from './printer-name.ts';
import type { Found } from './use-printers.ts';

export interface PickOption {
  readonly value: string;
  readonly label: string;
  /** What is chosen by it; null: the printer of slips. `address`: it has to be typed first. */
  readonly choice: PrinterChoice | 'address' | null;
}

interface Around {
  readonly use: PrinterUse;
  readonly found: Found | null;
  readonly chosen: PrinterChoice | null;
  readonly isAdmin: boolean;
  readonly t: Translate;
}

/** One word for a choice: the virtual printer is one, whatever it plays, and so is the one on the network, wherever it is. */
export function keyOfChoice(choice: PrinterChoice | null): string {
  if (choice === null) return 'shared';
  switch (choice.kind) {
    case 'none':
    case 'folder':
    case 'network':
    case 'virtual':
      return choice.kind;
    case 'system':
      return `system ${choice.name}`;
    case 'device':
      return `device ${choice.path}`;
  }
}

/**
 * What can be chosen, the usual first. Printers the kiosk reaches by itself, and the one of air, are an admin's choice; what is chosen
 * stays on the list whoever looks, also where it was not found again. A4 comes from no thermal printer.
 */
export function optionsOf({ use, found, chosen, isAdmin, t }: Around): readonly PickOption[] {
  const queues = found?.queues ?? [];
  const simple = (choice: PrinterChoice): PickOption => ({
    value: keyOfChoice(choice),
    label: printerName(choice, queues, t),
    choice,
  });
  const forAdmin = (kind: PrinterChoice['kind'], option: PickOption): readonly PickOption[] =>
    isAdmin || chosen?.kind === kind ? [option] : [];
  const network: PickOption = {
    value: 'network',
    label: chosen?.kind === 'network' ? printerName(chosen, queues, t) : t('printers.network'),
    choice: 'address',
  };
  const virtual: PickOption = {
    value: 'virtual',
    label: chosen?.kind === 'virtual' ? printerName(chosen, queues, t) : t('printers.virtual'),
    choice: chosen?.kind === 'virtual' ? chosen : { kind: 'virtual', plays: 'well' },
  };
  const options = [
    use === 'slips' ? simple({ kind: 'none' }) : { value: 'shared', label: t('printers.shared'), choice: null },
    ...queues.map(({ name }) => simple({ kind: 'system', name })),
    ...(use === 'slips'
      ? [
          ...(isAdmin ? (found?.devices ?? []).map((path) => simple({ kind: 'device', path })) : []),
          ...forAdmin('network', network),
        ]
      : []),
    simple({ kind: 'folder' }),
    ...forAdmin('virtual', virtual),
  ];
  const missing = chosen !== null && !options.some(({ value }) => value === keyOfChoice(chosen));
  return missing ? [...options, simple(chosen)] : options;
}
