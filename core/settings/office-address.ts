/** Bytes of a part of an IPv4 address, as they are usually written: 0 to 255 without leading zeros. */
const BYTE = /^(?:0|[1-9]\d{0,2})$/;

/** A name that only the office's own network knows. Nine digits could be the number of a person. */
const NAME = /^(?!(?:[a-z-]*\d){9})(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?(?:\.(?:local|lan))?$/;

/**
 * Whether a text names a machine of the office's own network: a private or link-local IPv4 address (or this machine's own), or a name
 * without a domain. An address of the internet is none, nor is a URL.
 */
export function isOfficeHost(text: string): boolean {
  return isOfficeAddress(text) || NAME.test(text);
}

/** The same of an IPv4 address alone. */
export function isOfficeAddress(text: string): boolean {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => BYTE.test(part) && Number(part) <= 255)) return false;
  const [first, second] = parts.map(Number) as [number, number, number, number];
  return (
    first === 10 ||
    first === 127 ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second <= 31)
  );
}
