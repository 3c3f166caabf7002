import { readFilter } from './filter-list/read-filter';
import { Gathering, type Gathered } from './gather';
import { hostOfFile, type ListFile } from './list-file';
import { readConfigLine } from './site-config/config-lines';
import { readSiteConfig } from './site-config/site-config';
import { ruleOfConfig } from './site-config/to-rule';

/** Lines read between two looks at the world. */
const chunk = 500;

/** Reads a filter list in chunks: yields the share that is done, and ends with what it amounts to. Never throws. */
export function* readFilterList({ text }: ListFile, everywhere: boolean): Generator<number, Gathered> {
  const gathering = new Gathering('filters', everywhere);
  const lines = text.split(/\r\n?|\n/);
  for (const [at, line] of lines.entries()) {
    const { filters, refused } = readFilter(line);
    if (line.trim()) gathering.addLine(line, filters, refused);
    if (at % chunk === 0) yield at / lines.length;
  }
  return gathering.done();
}

/** Reads site configs in chunks, each a file named after its host. */
export function* readSiteConfigs(files: readonly ListFile[]): Generator<number, Gathered> {
  const gathering = new Gathering('site-configs', false);
  for (const [at, { name, text }] of files.entries()) {
    const host = hostOfFile(name);
    gathering.addConfig(ruleOfConfig(readSiteConfig(host, text)), text.split('\n').length, host);
    if (at % 50 === 0) yield at / files.length;
  }
  return gathering.done();
}

/** Reads many site configs in one file, a JSON object `{ host, text }` a line. */
export function* readConfigLines({ text }: ListFile): Generator<number, Gathered> {
  const gathering = new Gathering('site-configs', false);
  const lines = text.split('\n').filter((line) => line.trim());
  for (const [at, line] of lines.entries()) {
    const config = readConfigLine(line);
    if (config) gathering.addConfig(ruleOfConfig(readSiteConfig(config.host, config.text)), config.text.split('\n').length, config.host);
    else gathering.addNoConfig(line);
    if (at % 50 === 0) yield at / lines.length;
  }
  return gathering.done();
}
