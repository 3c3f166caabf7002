import { expect, it } from 'vitest';
import type { PageKind } from '../../../../src/rules/kinds';
import type { Metadata, Provenance, Source } from '../../../../src/engine/metadata/metadata';
import { withoutMaker } from '../../../../src/engine/metadata/of-documentation';

const left = (byline: string, kind: PageKind, source: Source): string | undefined => {
  const metadata: Metadata = { title: 'Gates', dir: 'ltr', byline, siteName: 'Hask Developer' };
  const provenance: Provenance = { byline: { source } };
  return withoutMaker({ metadata, provenance }, kind, new URL('https://docs.hask.example/gates')).metadata.byline;
};

it.each<[string, PageKind, Source, boolean]>([
  ['Hask', 'documentation', 'json-ld', false],
  ['Gate Works GmbH', 'documentation', 'meta', false],
  ['Ann Lee', 'documentation', 'meta', true],
  ['Hask', 'documentation', 'visible', true],
  ['Hask', 'article', 'json-ld', true],
])('%s as the author of a page of kind %s by %s is kept: %s', (byline, kind, source, kept) => {
  expect(left(byline, kind, source)).toBe(kept ? byline : undefined);
});
