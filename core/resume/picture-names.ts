import type { Localised } from '../basics/language.ts';
import type { Picture } from './pictures.ts';

/** What each picture is called: said aloud, printed under it, and read by those who cannot see it. */
export const PICTURE_NAMES: Readonly<Record<Picture, Localised>> = {
  buffalo: { vi: 'Con trâu', en: 'Buffalo' },
  hat: { vi: 'Cái nón', en: 'Hat' },
  rice: { vi: 'Bông lúa', en: 'Rice' },
  rooster: { vi: 'Con gà', en: 'Rooster' },
  fish: { vi: 'Con cá', en: 'Fish' },
  teapot: { vi: 'Ấm trà', en: 'Teapot' },
  banana: { vi: 'Nải chuối', en: 'Bananas' },
  lotus: { vi: 'Hoa sen', en: 'Lotus' },
  bamboo: { vi: 'Cây tre', en: 'Bamboo' },
  boat: { vi: 'Con thuyền', en: 'Boat' },
  drum: { vi: 'Cái trống', en: 'Drum' },
  house: { vi: 'Ngôi nhà', en: 'House' },
  sun: { vi: 'Mặt trời', en: 'Sun' },
  moon: { vi: 'Mặt trăng', en: 'Moon' },
  palm: { vi: 'Cây cọ', en: 'Palm' },
  cat: { vi: 'Con mèo', en: 'Cat' },
  elephant: { vi: 'Con voi', en: 'Elephant' },
  orange: { vi: 'Quả cam', en: 'Orange' },
  umbrella: { vi: 'Cái ô', en: 'Umbrella' },
  bicycle: { vi: 'Xe đạp', en: 'Bicycle' },
  fan: { vi: 'Quạt nan', en: 'Fan' },
  butterfly: { vi: 'Con bướm', en: 'Butterfly' },
  grapes: { vi: 'Chùm nho', en: 'Grapes' },
  lamp: { vi: 'Đèn dầu', en: 'Oil lamp' },
};
