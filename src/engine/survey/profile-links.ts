/** Links to the pages on which sites tell of those who write for them. */
export const profileLinks =
  'a[rel~=author],a[href*="/author"],a[href*="/autor"],a[href*="/auteur"],a[href*="/people/"],a[href*="/staff/"],a[href*="/profile"]';
