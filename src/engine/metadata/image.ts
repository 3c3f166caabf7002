import { type Candidate, candidate } from './candidate';
import { type Head, meta } from './head';
import { httpUrl } from './http-url';
import { first } from './json-ld/article';
import { address, type Graph, list, type Node, resolve } from './json-ld/nodes';

/** Files that sites name where an article has no picture: their icon, or what stands in for one. */
const standIn =
  /(?:^|[/_.-])(?:apple-touch-icon|favicon|mstile|placeholder|no[_-]?(?:image|img|photo|picture|thumb(?:nail)?)|(?:blank|spacer|pixel|transparent)(?=\.))/i;

/** Templates have been seen that write several addresses without a sign between them. */
const firstOf = (address: string | undefined): string | undefined =>
  address?.replace(/(\.(?:jpe?g|png|webp|gif|avif))https?:\/\/.*$/i, '$1');

/** The lead image's address by what declares it, surest first. */
export function images(head: Head, nodes: readonly Node[], graph: Graph, base: URL): Candidate[] {
  const fromNode = (node: Node): string | undefined => {
    for (const value of [node.get('image'), node.get('primaryimageofpage'), node.get('thumbnailurl')])
      for (const item of list(value)) {
        const found = httpUrl(address(resolve(item, graph) ?? item), base);
        if (found) return found;
      }
    return undefined;
  };
  const all = [
    ...candidate('open-graph', httpUrl(firstOf(meta(head, 'og:image:secure_url', 'og:image', 'og:image:url')), base)),
    ...candidate('twitter', httpUrl(meta(head, 'twitter:image', 'twitter:image:src'), base)),
    ...candidate('json-ld', first(nodes, fromNode)),
    ...candidate(
      'meta',
      httpUrl(meta(head, 'parsely-image-url', 'sailthru.image.full', 'thumbnail', 'image') ?? head.links.get('image_src'), base),
    ),
  ];
  return all.filter(({ value }) => !standIn.test(new URL(value).pathname.split('/').at(-1) ?? ''));
}
