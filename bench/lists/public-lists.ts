import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Fetched when asked for and never a dependency: the lists are GPL, and later versions want packages that are not there. */
const source = '@adguard/dnr-rulesets@3.3.20260320140136';
/** Base, Russian, social media, Chinese, German, Turkish and annoyances: different hands, different habits. */
const wanted = [2, 1, 4, 224, 6, 13, 18];

/** Files with the text of public filter lists, in the temporary folder; fetched at the first call. */
export function publicLists(): string[] {
  const folder = path.join(tmpdir(), 'galley-public-lists');
  if (!existsSync(folder)) fetchInto(folder);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => path.join(folder, file));
}

function fetchInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', source, '--silent', '--pack-destination', folder]);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz')) as string;
  const members = wanted.map((id) => `package/dist/filters/declarative/ruleset_${id}/ruleset_${id}.json`);
  execFileSync('tar', ['-xzf', archive, ...members], { cwd: folder });
  for (const [at, member] of members.entries())
    writeFileSync(path.join(folder, `list-${wanted[at]}.txt`), textOf(path.join(folder, member)));
}

/** The list that a ruleset was made from comes along in its metadata. */
function textOf(file: string): string {
  const rules: { metadata?: { rawFilterList?: string } }[] = JSON.parse(readFileSync(file, 'utf8'));
  const text = rules.find(({ metadata }) => metadata)?.metadata?.rawFilterList;
  if (!text) throw new Error(`${file} holds no list`);
  return text;
}
