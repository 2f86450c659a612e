import { describe, expect, it } from 'vitest';
import { lanAddresses, ownAddress } from '../../tools/lan.mjs';

const rest = { netmask: '', mac: '', cidr: null };
const interfaces: Parameters<typeof lanAddresses>[1] = {
  lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true, ...rest }],
  wlan: [
    { address: '192.168.7.20', family: 'IPv4', internal: false, ...rest },
    { address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 2, ...rest },
  ],
};

describe('the addresses of a server in a network', () => {
  it('are those of the machine where it listens everywhere', () => {
    for (const host of ['0.0.0.0', '::']) {
      expect(lanAddresses({ host, port: '4199' }, interfaces)).toEqual(['http://192.168.7.20:4199']);
      expect(ownAddress({ host, port: '4199' })).toBe('http://127.0.0.1:4199');
    }
  });

  it('are the one that it listens on everywhere else', () => {
    for (const host of ['127.0.0.1', '192.168.7.20']) {
      expect(lanAddresses({ host, port: '80' }, interfaces)).toEqual([]);
      expect(ownAddress({ host, port: '8080' })).toBe(`http://${host}:8080`);
    }
    expect(ownAddress({ host: '::1', port: '8080' })).toBe('http://[::1]:8080');
  });
});
