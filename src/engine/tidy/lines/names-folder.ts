/** In letters: folders of one letter or two are called so for machines. */
const shortest = 3;

const asFolder = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Is a text the name of a part of the site that the page's address leads through, "Sea life" of "/sea-life/boats"? */
export function namesFolder(text: string, url: URL): boolean {
  const name = asFolder(text);
  if (name.length < shortest) return false;
  const folders = url.pathname.split('/').filter((part) => part !== '');
  return folders.slice(0, -1).some((folder) => asFolder(decoded(folder)) === name);
}

function decoded(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}
