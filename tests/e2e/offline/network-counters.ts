import { readFile } from 'node:fs/promises';

/** What the kernel counted in this network namespace since it was made. */
export interface NetworkCounters {
  /** TCP connections begun that nobody inside answered. */
  readonly unanswered: number;
  /** Datagrams sent, to whatever address: a name asked of a resolver is one. */
  readonly datagrams: number;
}

/** Rows of /proc/net/snmp stand in pairs: names, then numbers. */
function valueIn(text: string, group: string, name: string): number {
  const [names = '', numbers = ''] = text.split('\n').filter((line) => line.startsWith(`${group}:`));
  const at = names.split(' ').indexOf(name);
  if (at < 0) throw new Error(`The kernel counts no ${group} ${name}`);
  return Number(numbers.split(' ')[at]);
}

/** Rows of /proc/net/snmp6 are a name and a number. */
function valueIn6(text: string, name: string): number {
  return Number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

/** A connection inside the namespace has two ends, one opened actively and one passively; one that leads outside has only the first. */
export async function readCounters(): Promise<NetworkCounters> {
  const four = await readFile('/proc/net/snmp', 'utf8');
  const six = await readFile('/proc/net/snmp6', 'utf8').catch(() => '');
  return {
    unanswered: valueIn(four, 'Tcp', 'ActiveOpens') - valueIn(four, 'Tcp', 'PassiveOpens'),
    datagrams: valueIn(four, 'Udp', 'OutDatagrams') + valueIn6(six, 'Udp6OutDatagrams'),
  };
}
