/** Why something in a foreign list could not become a rule. Each has words for the reader: `refused_<kind>`. */
export const refusalKinds = [
  /** Blocks requests; Galley makes none and blocks none. */
  'network',
  'style',
  'script',
  'html',
  /** Holds on all sites, and the reader did not ask for that. */
  'generic',
  'host',
  'path',
  /** A regular expression that could run away. */
  'pattern',
  /** A selector of blockers that Galley does not know. */
  'pseudo',
  /** A switch of another program's engine. */
  'switch',
  /** Rewrites the page's text or tags. */
  'rewrite',
  /** Requests with headers of their own, or a sign-in. */
  'request',
  'condition',
  'unknown',
  'broken',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** One thing not taken, with the part that stands in the way. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly detail = '',
  ) {
    super(`${kind}: ${detail}`);
  }
}
