import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOfficeAddress, isOfficeHost } from './office-address.ts';

test('machines of the office’s own network', () => {
  for (const host of [
    '192.168.1.50',
    '10.0.0.9',
    '172.16.0.1',
    '172.31.255.255',
    '169.254.7.1',
    '127.0.0.1',
    'may-in',
    'xp80',
    'xp80.local',
    'may-in-1.lan',
  ])
    expect(isOfficeHost(host), host).toBe(true);
});

test('nothing outside of it, nothing that is more than a host, no number of a person', () => {
  for (const host of [
    '8.8.8.8',
    '172.32.0.1',
    '192.169.0.1',
    '010.0.0.1',
    '10.0.0',
    '10.0.0.256',
    '10.0.0.1:9100',
    'http://10.0.0.1',
    'example.com',
    'may-in.local.evil.com',
    'may in',
    '-xp',
    'xp-',
    '',
    '9100',
    '025199001234',
    'a025199001234',
    'a-0912-345-678',
    '025.199.001.234',
  ])
    expect(isOfficeHost(host), host).toBe(false);
});

test('of all addresses only those nobody on the internet can have', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [first = 0, second = 0] = address.split('.').map(Number);
      const own = [10, 127].includes(first) || ['192.168', '169.254'].includes(`${first}.${second}`);
      expect(isOfficeAddress(address)).toBe(own || (first === 172 && second > 15 && second < 32));
    }),
  );
});
