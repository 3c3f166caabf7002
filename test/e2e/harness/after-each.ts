import { afterEach } from 'vitest';
import { endTest } from './open-reader';

// Set up for each file anew, since files share their modules: said in one of those, it would hold for the first file alone.
afterEach(({ task }) => endTest(task.result?.state === 'fail'));
