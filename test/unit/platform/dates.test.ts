import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateText, dateTextAfter } from '../../../src/platform/dates';
import { fakeI18n } from './fake-i18n';

const fake = vi.hoisted(() => ({ i18n: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
beforeEach(() => {
  fake.i18n = fakeI18n('en', 'en-GB');
  vi.stubEnv('TZ', 'Asia/Tokyo');
});
afterEach(() => vi.unstubAllEnvs());

describe('a date', () => {
  it.each([
    ['of a page elsewhere is in the reader’s time, and says so', '2024-03-29T23:33:00-04:00', '30 March 2024, 12:33 GMT+9'],
    ['in universal time is too', '2024-03-29T03:33:00Z', '29 March 2024, 12:33 GMT+9'],
    ['of a page in the reader’s zone has a plain time', '2024-03-29T12:33:00+09:00', '29 March 2024, 12:33'],
    ['without an offset has the time that is printed', '2024-03-29T12:33:00', '29 March 2024, 12:33'],
    ['without a time has none', '2024-03-29', '29 March 2024'],
  ])('%s', (_, iso, text) => expect(dateText(iso)).toBe(text));

  it('beside another names the zone only once', () => {
    expect(dateTextAfter('2024-03-29T05:33:00Z', '2024-03-29T03:33:00Z')).toBe('14:33');
    expect(dateTextAfter('2024-03-30T05:33:00Z', '2024-03-29T03:33:00Z')).toBe('30 March 2024, 14:33');
    expect(dateTextAfter('2024-03-29T05:33:00Z', '2024-03-29')).toContain('GMT+9');
  });
});
