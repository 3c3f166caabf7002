import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypeOf } from '../../pages/chromium';
import { readTestPage } from '../../pages/expectation';
import type { Served } from './web/web';

const root = fileURLToPath(new URL('../../pages', import.meta.url));
const usual = 'https://paper.example/story';

/** A page to open, as tests name it, with its address: HTML, a folder of test/pages, or something to serve. */
export function testedPages(page: string | Served, url = usual): { url: string; served: Served } {
  if (typeof page !== 'string') return { url, served: page };
  if (page.trimStart().startsWith('<')) return { url, served: { body: page } };
  if (!existsSync(path.join(root, page))) throw new Error(`There is no test/pages/${page}`);
  const { folder, expected } = readTestPage(root, page);
  const policy = expected.scripts ? undefined : { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" };
  const body = readFileSync(path.join(folder, expected.page));
  return {
    url: url === usual ? expected.url : url,
    served: { body, contentType: contentTypeOf(expected.page), ...(policy ? { headers: policy } : {}) },
  };
}
