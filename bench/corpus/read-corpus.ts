import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageKind } from '../../src/rules/kinds';
import type { Case } from './case';

/**
 * Reads a corpus folder: one with an `index.jsonl`, or WCXB as it is published (`dev/` and `test/`, or one of them, with
 * `ground-truth/NNNN.json` beside `html/NNNN.html.gz`).
 */
export function readCorpus(folder: string): Case[] {
  const index = path.join(folder, 'index.jsonl');
  if (existsSync(index)) return readIndex(folder, index);
  const parts = ['.', 'dev', 'test'].filter((part) => existsSync(path.join(folder, part, 'ground-truth')));
  if (parts.length === 0) throw new Error(`${folder} holds neither index.jsonl nor ground-truth/`);
  return parts.flatMap((part) => readPublished(path.join(folder, part), part));
}

function readIndex(folder: string, index: string): Case[] {
  const lines = readFileSync(index, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const item = JSON.parse(line) as Case;
    return { ...item, with: item.with ?? [], without: item.without ?? [], file: path.join(folder, item.file) };
  });
}

interface Published {
  url: string;
  file_id: string;
  _internal: { page_type: { primary: PageKind } };
  ground_truth: {
    title?: string;
    author?: string;
    publish_date?: string;
    main_content: string;
    with?: string[];
    without?: string[];
  };
}

function readPublished(folder: string, part: string): Case[] {
  const answers = path.join(folder, 'ground-truth');
  return readdirSync(answers)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const item = JSON.parse(readFileSync(path.join(answers, name), 'utf8')) as Published;
      const truth = item.ground_truth;
      return {
        id: `wcxb-${part === '.' ? '' : `${part}-`}${item.file_id}`,
        source: 'wcxb',
        type: item._internal.page_type.primary,
        url: item.url,
        file: path.join(folder, 'html', `${item.file_id}.html.gz`),
        charset: 'utf-8',
        text: truth.main_content,
        with: truth.with ?? [],
        without: truth.without ?? [],
        title: truth.title,
        author: truth.author,
        date: truth.publish_date,
      };
    });
}

/** An even sample of at most so many cases. */
export const sample = (cases: readonly Case[], limit: number): Case[] => cases.filter((_, i) => i % Math.ceil(cases.length / limit) === 0);
