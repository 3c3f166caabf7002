import { Refusal } from './refusal';

/** What needs no second look. A last label without digits is no part of a network address. */
const spelled = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,10}[a-z]{2,20}$/;

/**
 * A host as addresses spell it: lower case, in ASCII, without a dot at its end. `*` may stand for an ending (`example.*`) and
 * nothing else may be a pattern.
 * @throws Refusal
 */
export function hostName(text: string): string {
  if (spelled.test(text)) return text;
  const [, name = '', ending = ''] = /^(.*?)(\.\*)?$/.exec(text.trim()) ?? [];
  if (!name || name.length > 253 || /[\s/*^$()[\]{}|\\:@?#%,~]/.test(name)) throw new Refusal('host', text);
  const address = `http://${name.replace(/\.$/, '')}${ending ? '.example' : ''}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (!host || (ending && !host.endsWith('.example'))) throw new Refusal('host', text);
  return ending ? `${host.slice(0, -'.example'.length)}.*` : host;
}
