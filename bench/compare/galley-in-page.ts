import { readArticle } from '../browser/read-article';

/** Galley alone: `extractors-in-page.ts` has the peers, whose code is a third of what every page would have to take in. */
Object.assign(globalThis, { galleyRun: readArticle });
