import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../src/engine/metadata/json-ld/read-json';

const story = { '@type': 'NewsArticle', headline: 'Tea', author: { name: 'Ada Pell' } };
const json = JSON.stringify(story);

describe('JSON as sites write it', () => {
  it.each([
    ['as it should be', json],
    ['in CDATA behind comment marks', `//<![CDATA[\n${json}\n//]]>`],
    ['in CDATA on one line', `//<![CDATA[ ${json} //]]>`],
    ['in CDATA between comments', `/*<![CDATA[*/${json}/*]]>*/`],
    ['after a remark with brackets', `// [made by a plugin {1}]\n${json}//`],
    ['in a comment of HTML', `<!-- ${json} -->`],
    ['with a semicolon after it', `${json};`],
    ['with comments', `{"@type":"NewsArticle", // kind\n"headline":"Tea", /* who */ "author":{"name":"Ada Pell"}}`],
    ['with commas too many', `{"@type":"NewsArticle",,"headline":"Tea","author":{"name":"Ada Pell",},}`],
    ['with a comma missing', `{"@type":"NewsArticle"\n"headline":"Tea"\n"author":{"name":"Ada Pell"}}`],
    ['with encoded quotes', json.replaceAll('"', '&quot;')],
  ])('%s', (_, text) => expect(readJson(text)).toEqual(story));

  it('keeps line breaks, tabs and stray backslashes of strings', () => {
    expect(readJson('{"a":"one\ntwo\tthree","b":"it\\\'s","c":"x\\\\",}')).toEqual({ a: 'one\ntwo\tthree', b: "it\\'s", c: 'x\\' });
  });

  it('reads several things one after the other', () => {
    expect(readJson(`{"@type":"WebSite"}${json}`)).toEqual([{ '@type': 'WebSite' }, story]);
    expect(readJson(`{"@type":"WebSite"};\n[${json}]`)).toEqual([{ '@type': 'WebSite' }, [story]]);
  });

  it.each([
    ['{"a":"The "green" lighthouse","b":"c"}', { a: 'The "green" lighthouse', b: 'c' }],
    ['{"a":"He said "yes", then left","b":"c"}', { a: 'He said "yes", then left', b: 'c' }],
    ['{"a":"Both "yes", "no" and "maybe"","b":"c"}', { a: 'Both "yes", "no" and "maybe"', b: 'c' }],
    ['{"a":"The ratio "x": one","b":["the "y"", "z"]}', { a: 'The ratio "x": one', b: ['the "y"', 'z'] }],
  ])('reads quotes that nobody escaped: %s', (text, data) => expect(readJson(text)).toEqual(data));

  it.each([
    ['after a key', `{"a":"b","publisher":{"@type":`, { a: 'b', publisher: {} }],
    ['in a key', `{"a":"b","publ`, { a: 'b' }],
    ['in a text', `{"a":"b","c":"half a wo`, { a: 'b' }],
    ['after a text', `{"a":"b","c":["d"`, { a: 'b', c: ['d'] }],
    ['by what is no JSON', `{"a":"b","c":undefined,"d":"e"}`, { a: 'b' }],
  ])('keeps what stands before it breaks off %s', (_, text, data) => expect(readJson(text)).toEqual(data));

  it.each(['', 'nonsense', '{nonsense', '[', '{"a"', '"text'])('finds nothing in %j', (text) => expect(readJson(text)).toBeUndefined());

  it.each([
    ['boxes', '['.repeat(400_000)],
    ['objects', '{"a":'.repeat(80_000)],
    ['quotes', `{"a":"${'"'.repeat(400_000)}`],
    ['commas', `{"a":"${'",  "'.repeat(80_000)}`],
    ['comments', `{"a":${'/*'.repeat(200_000)}`],
    ['blanks', `{"a":${' '.repeat(400_000)}"b`],
  ])('gets to the end of %s without end', (_, text) => expect(() => readJson(text)).not.toThrow());

  it('takes no prototype from a page', () => {
    const read = readJson('{"__proto__":{"polluted":1},"a":"b",}') as object;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toContain('__proto__');
  });
});
