import { failure, success, type Result } from '../basics/result.ts';
import { isOfficeAddress, isOfficeHost } from './office-address.ts';

/** The port thermal printers listen at, unless somebody changed it. */
export const RAW_PORT = 9100;

export interface PrinterAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Why what was typed is no address of a printer. `web`: copied from a browser. `number`: a part of four is over 255, or one is missing.
 * `far`: an address of the internet, where nothing of the kiosk may go. `name`: letters that no name of a machine has. `port`: not 1–65535.
 */
export type AddressProblem = 'empty' | 'web' | 'number' | 'far' | 'name' | 'port';

/** An address as staff read it off the printer's own page: `192.168.1.50`, `192.168.1.50:9101`, `may-in-quay-1`. */
export function readAddress(typed: string): Result<PrinterAddress, AddressProblem> {
  const text = typed.trim().toLowerCase();
  if (text === '') return failure('empty');
  if (/[/@]/.test(text)) return failure('web');
  const [host = '', port, ...more] = text.split(':');
  if (more.length > 0) return failure('name');
  const problem = problemOf(host);
  if (problem !== null) return failure(problem);
  const number = port === undefined ? RAW_PORT : /^\d{1,5}$/.test(port) ? Number(port) : 0;
  return number >= 1 && number <= 65_535 ? success({ host, port: number }) : failure('port');
}

function problemOf(host: string): AddressProblem | null {
  if (isOfficeHost(host)) return null;
  if (!/^[\d.]+$/.test(host)) return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? 'far' : 'name';
  const parts = host.split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  return isAddress && !isOfficeAddress(host) ? 'far' : 'number';
}

/** An address in one line, its port only where it is not the usual one. */
export function addressText({ host, port }: PrinterAddress): string {
  return port === RAW_PORT ? host : `${host}:${port}`;
}
