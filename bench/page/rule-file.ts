import { existsSync, writeFileSync } from 'node:fs';
import { ruleErrors } from '../../src/rules/schema';

/** Writes a first rule for a host into its file, where there is none yet. */
export function ruleFile(host: string, rule: Record<string, unknown> | null, url: string): void {
  const file = `src/rules/sites/${host.replace(/^\*\./, '')}.ts`;
  if (!rule) return console.log('Nothing to read here, so there is nothing to make a rule of.');
  if (existsSync(file)) return console.log(`${file} is there already; nothing was written. It could say:\n${literal(rule)}`);
  const test = { url, has: 'a line of the article', hasNot: 'a line of what is left out' };
  writeFileSync(file, `import { site } from '../site';\n\nexport default site(${literal({ ...rule, test })});\n`);
  for (const { at, reason } of ruleErrors(rule)) console.log(`${file}: ${at} ${reason}`);
  console.log(`${file} is a first draft. Keep only what the engine gets wrong without it, and fill in the lines of its test.`);
}

/** Data as the source of a rule file: short objects on a line of their own. */
function literal(value: unknown, indent = ''): string {
  const flat = flatLiteral(value);
  if (flat.length + indent.length < 110 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([key, one]) => `${key}: ${literal(one, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`;
}

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${flatLiteral(one)}`)
      .join(', ')} }`;
  return String(value);
}
