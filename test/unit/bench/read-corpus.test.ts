import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus, sample } from '../../../bench/corpus/read-corpus';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: string | Buffer): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};

/** A page as WCXB publishes it. */
function publish(part: string, id: string, type: string): void {
  const answer = {
    url: `https://boats.example/${id}`,
    file_id: id,
    _internal: { page_type: { primary: type } },
    ground_truth: {
      title: 'Planking',
      author: 'A. Shipwright',
      publish_date: '2024-03-05',
      main_content: 'Begin at the keel.',
      with: ['Begin at'],
      without: ['Subscribe'],
    },
  };
  write(path.join(part, 'ground-truth', `${id}.json`), JSON.stringify(answer));
  write(path.join(part, 'html', `${id}.html.gz`), gzipSync('<p>Begin at the keel.'));
}

describe('a corpus', () => {
  it('is read as WCXB publishes it, development and test set', () => {
    publish('dev', '0002', 'forum');
    publish('dev', '0001', 'article');
    publish('test', '0001', 'product');
    const cases = readCorpus(folder);
    expect(cases.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'wcxb-dev-0001 article',
      'wcxb-dev-0002 forum',
      'wcxb-test-0001 product',
    ]);
    expect(cases[0]).toEqual({
      id: 'wcxb-dev-0001',
      source: 'wcxb',
      type: 'article',
      url: 'https://boats.example/0001',
      file: path.join(folder, 'dev/html/0001.html.gz'),
      charset: 'utf-8',
      text: 'Begin at the keel.',
      with: ['Begin at'],
      without: ['Subscribe'],
      title: 'Planking',
      author: 'A. Shipwright',
      date: '2024-03-05',
    });
  });

  it('is read from one part of it alone', () => {
    publish('.', '0007', 'listing');
    expect(readCorpus(folder).map(({ id, file }) => [id, file])).toEqual([['wcxb-0007', path.join(folder, 'html/0007.html.gz')]]);
  });

  it('is read from an index, with snippets where there are some', () => {
    write(
      'index.jsonl',
      `${JSON.stringify({ id: 's-1', source: 'segments', type: 'article', url: 'https://a.example/', file: 'html/s-1.html.gz', with: ['one'] })}\n`,
    );
    expect(readCorpus(folder)).toEqual([
      {
        id: 's-1',
        source: 'segments',
        type: 'article',
        url: 'https://a.example/',
        file: path.join(folder, 'html/s-1.html.gz'),
        with: ['one'],
        without: [],
      },
    ]);
  });

  it('says what is missing in a folder that is none', () => {
    expect(() => readCorpus(folder)).toThrow(/neither index.jsonl nor ground-truth/);
  });

  it('gives an even sample', () => {
    for (const id of ['0001', '0002', '0003', '0004', '0005']) publish('dev', id, 'article');
    expect(sample(readCorpus(folder), 3).map(({ id }) => id)).toEqual(['wcxb-dev-0001', 'wcxb-dev-0003', 'wcxb-dev-0005']);
  });
});
