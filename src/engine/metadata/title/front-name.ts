import { fold } from '../../words/fold';

/** What front pages are called where nobody gave them a title, and what programs call any page. */
const names = new Set(
  'home|home page|homepage|start|startseite|hauptseite|main page|index|welcome|willkommen|accueil|page d accueil|inicio|página principal|início|página inicial|pagina iniziale|startpagina|strona główna|hem|startsida|forside|etusivu|главная|главная страница|головна|首页|首頁|ホーム|トップページ|홈|untitled|untitled document|new page'.split(
    '|',
  ),
);

/** Does a title say nothing but that the page is a front page, or has no title? */
export const isFrontName = (title: string): boolean => names.has(fold(title));
