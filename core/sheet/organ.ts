import type { Localised } from '../basics/language.ts';

/** Whose papers these are, as it stands over them. The kiosk is made for this office alone. */
export const ORGAN = {
  above: { vi: 'Ủy ban nhân dân xã Liên Minh', en: 'People’s Committee of Liên Minh commune' },
  organ: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administrative Service Centre' },
} as const satisfies Record<string, Localised>;

export const PARTY_ABOVE: Localised = { vi: 'Đảng bộ xã Liên Minh', en: 'Party Committee of Liên Minh' };

/** Before the date. */
export const PLACE = 'Liên Minh';
