import { fold } from '../../words/fold';

/** What forum, wiki and early blog software puts between the site's name and the title, by language. */
const labels = [
  'view topic|view thread|view single post|view post|view forum|show topic|show thread|viewing topic|viewing thread|view source|printable version|print view',
  'thema anzeigen|beitrag anzeigen|voir le sujet|afficher le sujet|consulter le sujet|ver tema|ver tópico|exibir tópico|leggi argomento|visualizza topic',
  'bekijk onderwerp|toon onderwerp|zobacz temat|wyświetl temat|просмотр темы|показать тему|перегляд теми|zobrazit téma|téma megtekintése',
  'visa tråd|visa ämne|vis emne|vis tråd|näytä aihe|konuyu görüntüle|začlenená téma|pogled teme|vezi subiect|προβολή θέματος',
  'トピックを表示|トピック表示|查看主题|查看主題|檢視主題|주제 보기|مشاهدة الموضوع|צפייה בנושא',
  'blog archive|blog archiv|archive du blog|archives du blog|archivo del blog|archivio blog|arquivo do blog|blog archief|archiwum bloga|архив блога',
];
const all = new Set(labels.flatMap((words) => words.split('|')).map(fold));

/** Is a part of a title such a label? */
export const isViewLabel = (part: string): boolean => all.has(fold(part));
