import { vi } from 'vitest';
import type { Rule } from '../../../../src/rules/rule';
import { fakeI18n } from '../fake-i18n';
import { fakeStorage } from '../fake-storage';

type Fake = { storage?: unknown; i18n?: unknown };

/** Devices with one account. `at` says on which the reader sits from now on. */
export function devices(fake: Fake) {
  const first = fakeStorage();
  const all = { a: first, b: { ...fakeStorage(), sync: first.sync } };
  const at = (name: 'a' | 'b') => {
    fake.storage = all[name];
    fake.i18n = fakeI18n();
  };
  at('a');
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return { at, sync: first.sync.values, a: all.a.local.values, b: all.b.local.values };
}

export const removing = (host: string, select: string): Rule => ({ hosts: [host], remove: [{ kind: 'promo', select }] });
