import { type Head, meta } from '../head';

const names = ['citation_online_date', 'citation_publication_date', 'citation_date'];

/**
 * The day that the tags for citing a paper name: the first of several, as archives of preprints count the version at hand
 * as the one online. An issue that has but a month is asked where no tag names a day.
 */
export function citedDay(head: Head, read: (text: string | undefined) => string | undefined): string | undefined {
  const all = names.map((name) => read(meta(head, name))).filter((day): day is string => day !== undefined);
  const [first] = all.filter((day) => day.length >= 10).sort();
  return first ?? all[0];
}
