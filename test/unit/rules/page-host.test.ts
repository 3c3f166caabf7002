import { describe, expect, it } from 'vitest';
import { hostKey } from '../../../src/rules/page-host';

describe('a host as rules are kept and looked up by', () => {
  it.each([
    ['example.com', 'example.com'],
    ['www.example.com', 'example.com'],
    ['WWW.Example.COM', 'example.com'],
    ['www2.example.com', 'www2.example.com'],
    ['*.example.com', '*.example.com'],
    ['*.www.example.com', '*.www.example.com'],
    ['www.com', 'com'],
    ['www.', 'www'],
    ['*', '*'],
    ['Пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['www.bücher.example', 'xn--bcher-kva.example'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['ü b', 'ü b'],
  ])('%s is %s', (host, key) => expect(hostKey(host)).toBe(key));
});
