import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callsOf } from './calls-of';

interface Message {
  message: string;
  description?: string;
}
type Messages = Record<string, Message>;

const folder = 'public/_locales';
const locales = readdirSync(folder);
const read = (locale: string) => JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const keys = Object.keys(english);

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const code = `${sources.join('\n')}\n${readFileSync('manifest.json', 'utf8')}`;

/** `popup_leftOut_one` and its like belong to the plural `popup_leftOut`. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const baseOf = (key: string) => {
  const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return base !== key && `${base}_one` in english && `${base}_other` in english ? base : undefined;
};
const placesOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

const literals = new Set([...code.matchAll(/['"](?:__MSG_(\w+)__|(\w+))['"]/g)].map(([, inManifest, inCode]) => inManifest ?? inCode));
const templates = [...code.matchAll(/`([A-Za-z]+_)\$\{/g)].map(([, prefix]) => prefix as string);
const isUsed = (key: string) => {
  if (key.startsWith('reason_')) return literals.has(key.slice('reason_'.length));
  return literals.has(key) || literals.has(baseOf(key) ?? key) || templates.some((prefix) => key.startsWith(prefix));
};

/** Reasons are made by `found(element, 'id')`, `model('kind', 'id')` and as `{ id: 'id' }`. */
const reasonIds = () => {
  const made = code.matchAll(
    /\bfound\((?:[^()]|\([^()]*\))*?,\s*'([a-z_]+)'|\bmodel\('\w+',\s*'([a-z_]+)'|(?:reason|because|Reason)\b[^;\n]*\{\s*id:\s*'([a-z_]+)'/g,
  );
  return new Set([...made].map(([, detector, explained, other]) => detector ?? explained ?? other));
};

describe('messages', () => {
  it('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are all there: those named in the manifest', () => {
    const wanted = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });

  it('are all there: the reason of every mark the engine makes', () => {
    expect(reasonIds().size).toBeGreaterThan(30);
    expect([...reasonIds()].filter((id) => !(`reason_${id}` in english))).toEqual([]);
  });

  it('get as many values as they have places', () => {
    const calls = [...callsOf(code, 'message'), ...callsOf(code, 'plural')];
    const wrong = calls.filter(({ name, key, values }) => {
      const text = english[name === 'plural' ? `${key}_other` : key]?.message;
      return text !== undefined && Math.max(0, ...placesOf(text).map((place) => Number(place[1]))) !== values;
    });
    expect(calls.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('stay within what the stores take', () => {
    for (const locale of locales) expect(read(locale).extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(locales)('messages in %s', (locale) => {
  const own = read(locale);

  it('are those of English, in the plural forms of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    const expected = keys.flatMap((key) => {
      const base = baseOf(key);
      return base ? pluralCategories.map((form) => `${base}_${form}`) : [key];
    });
    expect(Object.keys(own).sort()).toEqual([...new Set(expected)].sort());
  });

  it('have the places of English and no empty text', () => {
    const wrong = Object.entries(own).filter(([key, { message }]) => {
      const base = baseOf(key) ?? forms.reduce((name, form) => name.replace(new RegExp(`_${form}$`), ''), key);
      const model = english[key] ?? english[`${base}_other`];
      const places = placesOf(message);
      const optional = base !== key ? ['$1'] : []; // "the only paragraph kept" needs no number
      const missing = placesOf(model?.message ?? '').filter((place) => !places.includes(place) && !optional.includes(place));
      const unknown = places.filter((place) => !placesOf(model?.message ?? '').includes(place));
      return message.trim() === '' || missing.length > 0 || unknown.length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it('say which language and direction they are in', () => {
    expect(own.locale?.message).toBe(locale.replace('_', '-'));
    expect(own.direction?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('do not shout', () => {
    expect(Object.entries(own).filter(([key, { message }]) => key !== 'badge_failed' && /[!!]/.test(message))).toEqual([]);
  });
});
