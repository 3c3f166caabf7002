const longest = 80;

/** A name every file system takes, from the title; cut at a word. */
export function fileName(title: string, ending: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\s\\/:*?"<>|]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const characters = [...clean];
  const cut =
    characters.length > longest
      ? characters
          .slice(0, longest)
          .join('')
          .replace(/\s+\S*$/, '')
      : clean;
  return `${cut || 'article'}.${ending}`;
}
