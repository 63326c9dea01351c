import CardsBold from '@phosphor-icons/core/assets/bold/cards-bold.svg?icon';
import HandPalmBold from '@phosphor-icons/core/assets/bold/hand-palm-bold.svg?icon';
import MagnifyingGlassMinusBold from '@phosphor-icons/core/assets/bold/magnifying-glass-minus-bold.svg?icon';
import MagnifyingGlassPlusBold from '@phosphor-icons/core/assets/bold/magnifying-glass-plus-bold.svg?icon';
import MoonBold from '@phosphor-icons/core/assets/bold/moon-bold.svg?icon';
import SunBold from '@phosphor-icons/core/assets/bold/sun-bold.svg?icon';

/** Icons only a meeting needs. */
export const presentingIcons = {
  darken: MoonBold,
  lighten: SunBold,
  zoom: MagnifyingGlassPlusBold,
  unzoom: MagnifyingGlassMinusBold,
  hands: HandPalmBold,
  cards: CardsBold,
} as const;
