/**
 * What every answer carries. The policy lets the page load only itself; Trusted Types make a string that would become code or markup
 * an error.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const permissions = (camera: string): string => `camera=${camera}, microphone=(), geolocation=(), usb=(), serial=(), payment=()`;

/** On the presenter's document alone: it reads the cards a room holds up. Under Electron the host is asked besides; a browser asks whoever sits there. */
export const CAMERA_HEADERS: Readonly<Record<string, string>> = { 'permissions-policy': permissions('(self)') };

export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions('()'),
  'cache-control': 'no-store',
};

/** An answer without a body: says its number and nothing that helps an attacker. */
export function bare(status: number, extra: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...SAFE_HEADERS, ...extra } });
}

export function json(status: number, value: unknown): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' },
  });
}
