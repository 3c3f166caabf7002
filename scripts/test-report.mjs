import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A reporter for vitest that writes what is to stand at the end of a long log, of which often only the end is kept, into
 * the file that TEST_REPORT names: `{ passed, failures }`, how many tests passed, and a line for each that failed.
 */
export default class TestReport {
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const places = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const report = {
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failures: [
        ...tests.filter((test) => test.result().state === 'failed').map((test) => lineOf(nameOf(test), test.result().errors)),
        ...places.filter((place) => place.errors().length > 0).map((place) => lineOf(nameOf(place), place.errors())),
        ...unhandled.map((error) => lineOf('outside of the tests', [error])),
      ],
    };
    writeFileSync(process.env.TEST_REPORT, JSON.stringify(report));
  }
}

const short = (file) => path.relative(process.cwd(), file);
const nameOf = (entity) => [short((entity.module ?? entity).moduleId), entity.fullName].filter(Boolean).join(' > ');

/**
 * A test and its first error in one line: the first of what the error says, and where in the test it was.
 *
 * @param {string} name
 * @param {readonly { message?: string, stack?: string }[] | undefined} errors
 * @returns {string}
 */
export function lineOf(name, errors = []) {
  const [{ message = '', stack = '' } = {}] = errors;
  const said = (message || 'no message').trim().split('\n')[0].slice(0, 300);
  const place = /[\w.-]+\.test\.tsx?:\d+/.exec(stack)?.[0];
  return `${name}: ${said}${place ? ` (${place})` : ''}`;
}
