import { asFirstSaved, type ListFile, withoutEnding } from './list-file';

/** What tells a list from others, so that bringing it again is an update and bringing another one costs nothing. */
export interface ListIdentity {
  /** Short, for it stands in the key of everything the list says. */
  id: string;
  name: string;
  /** Its file, and its address where it says one: what tells lists of one name apart. */
  from: string;
}

/** A filter list: its file, the title and the address it gives itself. A new version has them again. */
export async function identityOfFilters({ name, text }: ListFile): Promise<ListIdentity> {
  const file = asFirstSaved(name);
  const [title, home] = ['title', 'homepage'].map((field) => headOf(text, field));
  return {
    id: await shortId('filters', file, title ?? '', home ?? ''),
    name: (title ?? withoutEnding(file)).slice(0, 100),
    from: [file, home].filter(Boolean).join(', '),
  };
}

/** Site configs say nothing of themselves: they are known by their files, whose names are their hosts. */
export async function identityOfConfigs(names: readonly string[]): Promise<ListIdentity> {
  const files = [...new Set(names.map(asFirstSaved))].sort();
  const [first = '', second, ...more] = files.map(withoutEnding);
  const name = [first, second].filter(Boolean).join(', ') + (more.length > 0 ? ` … ${more.at(-1)}` : '');
  return { id: await shortId('site-configs', ...files), name: name.slice(0, 100), from: files.length > 1 ? '' : (files[0] ?? '') };
}

/** What a list says of itself in its first lines (`! Title: …`). */
const headOf = (text: string, field: string): string | undefined =>
  new RegExp(`^!\\s*${field}:\\s*(\\S.*)$`, 'im').exec(text.slice(0, 5000))?.[1]?.trim();

async function shortId(...parts: string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return [...new Uint8Array(digest).subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
