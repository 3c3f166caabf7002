import { extract } from '../../../src/engine/extract';
import { TidiedPage } from '../../../src/tidy-page/tidied-page';

/** What the tests in Chromium use of the source. */
Object.assign(globalThis, { extract, TidiedPage });
