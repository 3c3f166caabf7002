import { addressHost } from '../page-host';
import { Refusal } from './refusal';

/**
 * A host as addresses spell it: lower case, in ASCII, without a dot at its end. `*` may stand for an ending (`example.*`) and
 * nothing else may be a pattern.
 * @throws Refusal
 */
export function hostName(text: string): string {
  const [, name = '', ending = ''] = /^(.*?)(\.\*)?$/.exec(text.trim()) ?? [];
  if (!name || name.length > 253 || /[\s/*^$()[\]{}|\\:@?#%,~]/.test(name)) throw new Refusal('host', text);
  const host = addressHost(ending ? `${name}.example` : name);
  if (!host || (ending && !host.endsWith('.example'))) throw new Refusal('host', text);
  return ending ? `${host.slice(0, -'.example'.length)}.*` : host;
}
