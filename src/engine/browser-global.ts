import { extract } from './extract';

/** `dist/engine.js`: the engine for pages without modules; the same source that the extension ships. */
Object.assign(globalThis, { galley: { extract } });
