/** What a newsroom says of its story when it was wrong; one that "was updated" or "edited" says no more than a day. */
const mended = [
  'this (?:article|story|review|report|column|headline|caption|piece|obituary) (?:was|has been) (?:amended|corrected)',
  'dies(?:er|e|es)? (?:artikel|text|beitrag|bericht|meldung) wurde [^:]{0,40}(?:korrigiert|berichtigt|präzisiert)',
  '(?:cet article|ce texte) a été (?:corrigé|rectifié|amendé)',
  'est[ea] (?:artículo|noticia|información|texto|nota) (?:ha sido|fue) (?:corregid|rectificad)[oa]',
  'est[ea] (?:artigo|reportagem|texto|matéria|notícia) foi (?:corrigid|retificad)[oa]',
  'questo (?:articolo|testo|pezzo) è stato (?:corretto|rettificato)',
  'dit (?:artikel|bericht|verhaal) is [^:]{0,40}(?:gecorrigeerd|aangepast|gerectificeerd)',
  '(?:ten |w )?(?:artykuł|tekst) został (?:poprawiony|skorygowany|sprostowany)',
  '(?:эта )?(?:статья|публикация|текст|материал) был[аи]? исправлен',
  '(?:この|本)記事は[^。]{0,30}(?:訂正|修正)',
  '本(?:文|报道|報道)[^。]{0,20}(?:更正|修正)',
  '이 기사는 [^.]{0,40}(?:정정|바로잡)',
];
const saysMended = new RegExp(`^(?:${mended.join('|')})`, 'i');

/** "This article was amended on 8 December to …". */
export const tellsMended = (text: string): boolean => saysMended.test(text);
