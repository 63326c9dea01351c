import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressText, readAddress } from './printer-address.ts';

test.each([
  ['192.168.1.50', '192.168.1.50', 9100],
  [' 192.168.1.50 ', '192.168.1.50', 9100],
  ['10.0.0.7:9101', '10.0.0.7', 9101],
  ['May-In-Quay-1', 'may-in-quay-1', 9100],
  ['xp80.local:515', 'xp80.local', 515],
])('%s', (typed, host, port) => {
  expect(readAddress(typed)).toEqual({ ok: true, value: { host, port } });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['http://192.168.1.50', 'web'],
  ['192.168.1.50/', 'web'],
  ['in@192.168.1.50', 'web'],
  ['192.168.1', 'number'],
  ['192.168.1.256', 'number'],
  ['192.168.01.5', 'number'],
  ['1234', 'number'],
  ['8.8.8.8', 'far'],
  ['0.0.0.0', 'far'],
  ['may-in.example.com', 'far'],
  ['máy in', 'name'],
  ['-may', 'name'],
  ['fe80::1', 'name'],
  ['a0912345678', 'name'],
  ['192.168.1.50:', 'port'],
  ['192.168.1.50:0', 'port'],
  ['192.168.1.50:65536', 'port'],
  ['192.168.1.50:x', 'port'],
])('%s is refused: %s', (typed, problem) => {
  expect(readAddress(typed)).toEqual({ ok: false, error: problem });
});

test('an address that is shown is read as it was', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, fc.integer({ min: 1, max: 65_535 }), (b, c, d, port) => {
      const address = { host: `10.${b}.${c}.${d}`, port };
      expect(readAddress(addressText(address))).toEqual({ ok: true, value: address });
    }),
  );
});
