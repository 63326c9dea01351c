import type { Localised } from '../basics/language.ts';
import type { Corner } from './corners.ts';

/** What the corners of a shot are called, by the coach and by those who hear the page. */
export const CORNER_NAMES: Readonly<Record<Corner, Localised>> = {
  'tren-trai': { vi: 'Góc trên bên trái', en: 'Top left corner' },
  'tren-phai': { vi: 'Góc trên bên phải', en: 'Top right corner' },
  'duoi-trai': { vi: 'Góc dưới bên trái', en: 'Bottom left corner' },
  'duoi-phai': { vi: 'Góc dưới bên phải', en: 'Bottom right corner' },
};
