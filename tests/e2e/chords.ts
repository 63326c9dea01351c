const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const DIGITS = [...'0123456789'];
const FUNCTIONS = Array.from({ length: 13 }, (_, at) => `F${at + 1}`);
const held = (by: string, keys: readonly string[]): readonly string[] => keys.map((key) => `${by}+${key}`);

/** Chords by which one gets out of a browser, or into what is behind its page, as X names keys. Pressed row by row. */
export const CHORDS: readonly (readonly [string, readonly string[]])[] = [
  ['function keys', FUNCTIONS],
  ['function keys with Shift', held('shift', FUNCTIONS)],
  ['function keys with Ctrl', held('ctrl', FUNCTIONS)],
  ['function keys with Alt', held('alt', FUNCTIONS)],
  ['the task manager of the browser', ['shift+Escape']],
  ['menus', ['Menu', 'alt+space', 'alt+Return', 'alt+e', 'alt+f', 'alt+d', 'Alt_L', 'Super_L']],
  ['letters with Ctrl', held('ctrl', LETTERS)],
  ['letters with Ctrl and Shift', held('ctrl+shift', LETTERS)],
  ['letters with Alt', held('alt', LETTERS)],
  ['letters with Alt and Shift', held('alt+shift', LETTERS)],
  ['digits with Ctrl and Alt', [...held('ctrl', DIGITS), ...held('alt', DIGITS)]],
  ['zoom', ['ctrl+plus', 'ctrl+equal', 'ctrl+minus', 'ctrl+KP_Add', 'ctrl+KP_Subtract']],
  ['tabs', ['ctrl+Tab', 'ctrl+shift+Tab', 'ctrl+Page_Up', 'ctrl+Page_Down', 'ctrl+shift+Page_Up']],
  ['back and forward', ['alt+Left', 'alt+Right', 'alt+Home', 'ctrl+Left', 'BackSpace', 'alt+BackSpace', 'shift+BackSpace']],
  ['what is done away with', ['ctrl+shift+Delete', 'shift+Delete', 'ctrl+Delete', 'ctrl+BackSpace']],
  ['the system', ['alt+Tab', 'alt+Escape', 'ctrl+Escape', 'ctrl+shift+Escape', 'super+Tab', 'Print', 'alt+Print', 'Pause']],
  ['keys of a browser', ['XF86Back', 'XF86Forward', 'XF86Reload', 'XF86HomePage', 'XF86Search', 'XF86Favorites', 'XF86Stop']],
  [
    'keys of programs',
    ['XF86WWW', 'XF86Mail', 'XF86Calculator', 'XF86Explorer', 'XF86New', 'XF86Open', 'XF86Save', 'XF86Close', 'Help'],
  ],
];
