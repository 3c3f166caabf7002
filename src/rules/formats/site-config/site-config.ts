import { foreignDirectives, ownDirectives } from './directives';

/** One line of a site config: `strip: //aside`, `replace_string(<i>): <em>`. */
export interface Directive {
  name: string;
  argument?: string;
  value: string;
}

/** A site config of FiveFilters (Full-Text RSS) or Instapaper, line for line; its host is its file's name. */
export interface SiteConfig {
  host: string;
  directives: readonly Directive[];
}

const line = /^([a-z][a-z_]*)(?:\((.*)\))?\s*:(.*)$/i;

/** Reads the text of a site config. Comments, and what is no directive, are left out. */
export function readSiteConfig(host: string, text: string): SiteConfig {
  const lines = text.split(/\r\n?|\n/).map((one) => line.exec(one.trim()));
  const directives = lines.flatMap((found) => {
    if (!found) return [];
    const [, name = '', argument, value = ''] = found;
    return [{ name: name.toLowerCase(), ...(argument === undefined ? {} : { argument }), value: value.trim() }];
  });
  return { host, directives };
}

/** The text of a site config, one directive a line. */
export const printSiteConfig = ({ directives }: SiteConfig): string =>
  directives.map(({ name, argument, value }) => `${name}${argument === undefined ? '' : `(${argument})`}: ${value}`.trim()).join('\n');

/** Does a text look like a site config? Then most of its first lines say something that such a config can say. */
export function looksLikeSiteConfig(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one && !one.startsWith('#'));
  const known = lines
    .map((one) => line.exec(one)?.[1]?.toLowerCase() ?? '')
    .filter((name) => ownDirectives.has(name) || foreignDirectives.has(name));
  return known.length > 0 && known.length * 2 >= lines.length;
}
