/** The sizes of screen that are first-class on the kiosk: what a lesson is looked at on. */
export const KIOSK_SCREENS = ['1920x1080', '1366x768', '1080x1920'] as const;
export type KioskScreen = (typeof KIOSK_SCREENS)[number];

/** Width and height in CSS pixels. */
export function sizeOf(screen: KioskScreen): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = screen.split('x').map(Number);
  return { width, height };
}
