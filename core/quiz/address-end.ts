/** An address in three: what stands before the part that counts, that part, and what comes after it. */
export interface AddressParts {
  readonly before: string;
  readonly end: string;
  readonly after: string;
}

/** Below these anybody may register a name of their own, so the name before them counts with them. */
const OPEN_SUFFIXES: ReadonlySet<string> = new Set([
  'com.vn',
  'net.vn',
  'org.vn',
  'edu.vn',
  'info.vn',
  'name.vn',
  'biz.vn',
  'pro.vn',
  'health.vn',
  'ac.vn',
  'int.vn',
  'id.vn',
  'io.vn',
  'ai.vn',
  'co.uk',
  'com.au',
  'com.cn',
  'com.hk',
  'com.sg',
]);

/** Only offices of the state have a name below this one, so it is itself what to look for. */
const OF_THE_STATE: readonly string[] = ['gov.vn'];

/**
 * The part of an address by which one knows whose it is: the registered name at the end of the host, such as abc.com in
 * dichvucong.gov.vn.abc.com; below gov.vn, which only the state gives out, gov.vn itself. What is written before an @ is no host.
 */
export function addressParts(address: string): AddressParts {
  const scheme = /^[a-z]+:\/\//i.exec(address)?.[0] ?? '';
  const rest = address.slice(scheme.length);
  const stop = rest.search(/[/?#\\]/);
  const authority = stop === -1 ? rest : rest.slice(0, stop);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d+$/, '');
  const from = scheme.length + authority.lastIndexOf('@') + 1;
  const end = endOf(host);
  const begins = from + host.length - end.length;
  return { before: address.slice(0, begins), end, after: address.slice(from + host.length) };
}

function endOf(host: string): string {
  const labels = host.split('.');
  if (/^[\d.]+$/.test(host) || labels.length < 2) return host;
  const two = labels.slice(-2).join('.');
  if (OF_THE_STATE.includes(two.toLowerCase())) return two;
  return labels.slice(OPEN_SUFFIXES.has(two.toLowerCase()) ? -3 : -2).join('.');
}
