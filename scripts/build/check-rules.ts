import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

/**
 * Checks every shipped rule against the schema before anything is built.
 * @throws with file, line, part and reason of everything that is wrong
 */
export async function checkRules(): Promise<void> {
  const { module } = await runnerImport<{ ruleComplaints: (sourceOf: (file: string) => string) => string[] }>(
    './scripts/build/rule-complaints.ts',
    { configFile: false, logLevel: 'error' },
  );
  const complaints = module.ruleComplaints((file) => readFileSync(path.resolve(file), 'utf8'));
  if (complaints.length > 0) throw new Error(`Rules that break the schema:\n${complaints.join('\n')}`);
}
