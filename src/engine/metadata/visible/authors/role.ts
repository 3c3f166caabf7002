/** What people do at a paper, as it stands behind or under their names; the ends of words. */
const roles = [
  'editor|reporter|journalist|contributor|writer|correspondent|columnist|critic|photographer|producer',
  'redakteur|redakteurin|reporterin|journalistin|korrespondent|korrespondentin|kolumnist|kolumnistin|volontär|volontärin',
  'journaliste|rédacteur|rédactrice|correspondante?|chroniqueuse|chroniqueur|pigiste',
  'periodista|redactora?|corresponsal|columnista|editora|colaboradora?',
  'giornalista|redattore|redattrice|corrispondente|inviat[oa]',
  'jornalista|repórter|redatora?|correspondente|colunista',
  'redacteur|verslaggever|verslaggeefster|correspondent|redactrice',
  'dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|redaktör|skribent',
].join('|');

const role = new RegExp(`(?:^|[\\s-])(?:${roles})(?:[\\s-](?:in|at|en|de|di|for)[\\s-](?:chief|large|chef|jefe|charge))?$`, 'iu');
/** In words. */
const longest = 6;

/** "Senior Life and Trends Reporter": does a text say what somebody does, and not who it is? */
export const isRole = (text: string): boolean => text.split(' ').length <= longest && role.test(text.trim());

/** "Ann Lee, Print Managing Editor": the names alone. */
export function withoutRoles(names: string): string {
  const [first = '', ...others] = names.split(/\s?[,，]\s/);
  return others.reduce(
    (all, piece) => (isRole(piece) ? all : `${all}${/^(?:and|und|et|y|e|en|och|og) /.test(piece) ? '' : ','} ${piece}`),
    first,
  );
}
