import { describe, expect, it } from 'vitest';
import { NotAList, whichFormat } from '../../../../src/rules/formats/which-format';

describe('what a file holds', () => {
  it.each([
    ['! Title: A list\n||a.com^', 'filters'],
    ['[Adblock Plus 2.0]\n##.x', 'filters'],
    ['example.com##.ad', 'filters'],
    ['\ufeffexample.com#@#.ad', 'filters'],
    ['body: //article\nstrip: //aside', 'site-config'],
    ['{"host": "a.com", "text": "body: //p"}\n', 'site-configs'],
    ['{ "galley": "rules", "version": 1 }', 'own'],
  ])('%j: %s', (text, format) => expect(whichFormat(text)).toBe(format));

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['PK\u0003\u0004\u0000\u0000', 'binary'],
    ['\ufffd\ufffd\u0001', 'binary'],
    ['<!DOCTYPE html><title>List</title>', 'page'],
    ['<?xml version="1.0"?>', 'page'],
    ['{ "galley": "backup", "sync": {} }', 'backup'],
    ['{"name": "x"}', 'unknown'],
    ['Dear reader, this is a letter.', 'unknown'],
  ])('%j is none: %s', (text, why) => expect(() => whichFormat(text)).toThrow(expect.objectContaining({ constructor: NotAList, why })));
});
