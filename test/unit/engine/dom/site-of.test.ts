import { expect, it } from 'vitest';
import { siteOf } from '../../../../src/engine/dom/site-of';

it.each([
  ['www.harbour.example', 'harbour.example'],
  ['news.harbour.co.uk', 'harbour.co.uk'],
  ['harbour.or.jp', 'harbour.or.jp'],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
