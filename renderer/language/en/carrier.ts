import type { carrierMessages as vietnamese } from '../vi/carrier.ts';

export const carrierMessages = {
  'staff.carrierWhere': 'Save to where?',
  'staff.carrierLooking': 'Looking for a USB stick…',
  'staff.carrierFailed': 'Could not see what is plugged in. Press “Look again”.',
  'staff.carrierNone': 'No USB stick is plugged in',
  'staff.carrierPlugIn': 'Plug a USB stick into the machine, wait a few seconds, then press “Look again”.',
  'staff.carrierAgain': 'Look again',
  'staff.carrierFree': '{room} free',
  'staff.carrierKind.stick': 'USB stick {name}',
  'staff.carrierKind.folder': 'Folder {name}',
  'staff.carry.carrier-gone':
    'The stick was pulled out or can no longer be read. Plug it in and try again; what is in the kiosk is safe.',
  'staff.carry.carrier-full': 'The stick is full. Free some room or use another; what is in the kiosk is safe.',
  'staff.carry.carrier-failed': 'The stick does not take this file. Try another; what is in the kiosk is safe.',
  'staff.carry.no-file': 'That file is no longer on the stick.',
} as const satisfies Record<keyof typeof vietnamese, string>;
