import type { Localised } from '../basics/language.ts';

/** What stands in the place of something staff hid. The same words on the page and on the slip, so that neither shows a gap. */
export const ASK_STAFF: Localised = { vi: 'Mời hỏi cán bộ', en: 'Please ask staff' };

/** Where an office's word was read, when it gives none: its own. */
export const OFFICE_SAYS: Localised = { vi: 'Trung tâm Phục vụ hành chính công xã', en: 'The office of the commune' };
