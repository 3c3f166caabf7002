/**
 * What short texts on a page say when they are not the article (or are a certain kind of page), in the languages of
 * the tests. A hint for the model beside two hundred others, so a list that is not complete costs little.
 */
export const cues = {
  share: '\\bshare\\b|tweet|\\bfollow (?:us|me)\\b|facebook|twitter|instagram|linkedin|whatsapp|pinterest|teilen|partager|compart[ei]|condividi|シェア|分享',
  subscribe: 'subscri|newsletter|\\bsign ?up\\b|inbox|mailing list|abonnier|abonnez|abonne-?toi|suscr[ií]b|iscriviti|assine|購読|メルマガ|订阅',
  login: '\\blog ?in\\b|\\bsign ?in\\b|register|password|your account|anmelden|registrier|connexion|se connecter|iniciar sesi|accedi|ログイン|会員登録|登录',
  consent: 'cookies?\\b|privacy|gdpr|terms (?:of|and|&)|datenschutz|confidentialit|privacidad|プライバシー|隐私',
  related: '\\brelated\\b|you (?:may|might|will|’ll) (?:also|like)|\\bread (?:more|next|also)\\b|\\bmore (?:from|on|in|stories|news|articles|like)\\b|recommended|trending|most (?:read|popular|viewed)|popular|see also|latest|up next|mehr zum|weiterlesen|lesen sie|lire aussi|à lire|voir aussi|leggi anche|lea también|te puede|leia (?:mais|também)|関連|おすすめ|人気|あわせて|相关|推荐',
  comments: '\\bcomments?\\b|\\brepl(?:y|ies)\\b|respond|kommentar|antworten|commentaire|comentario|commenti|コメント|返信|评论',
  advert: 'advertisement|sponsored|promoted|anzeige|werbung|publicit|publicidad|広告|スポンサー|affiliate',
  buy: 'add to (?:cart|bag|basket)|\\bbuy\\b|checkout|shipping|in stock|out of stock|\\bprice\\b|warenkorb|kaufen|panier|carrito|カート|購入|加入购物车',
  rights: '©|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|無断',
  byline: '^by\\b|\\bposted\\b|published|\\bupdated\\b|written by|author|min(?:ute)?s? read|reading time|^von\\b|^par\\b|^por\\b|veröffentlicht|aktualisiert|publié|publicado|更新|公開|投稿|发布',
  tags: '^tags?\\b|categor|filed under|topics?:|schlagw|mots-clés|etiquetas|タグ|カテゴリ|标签',
  paging: '\\bnext\\b|previous|\\bprev\\b|\\bpage \\d|back to|go to|weiter|zurück|suivant|précédent|siguiente|anterior|次の|前の|下一|上一|»|«|→|←',
  picture: 'photos?\\b|\\bimages?\\b|credit|getty|reuters|\\bfoto|bild:|撮影|写真|画像|图片',
  contact: 'contact|phone|\\btel\\b|e-?mail|call us|\\baddress\\b|kontakt|お問い合わせ|联系|\\S@\\S',
  menu: '^home$|\\bmenu\\b|\\bsearch\\b|skip to|about us|\\bhelp\\b|\\bclose\\b|toggle|suche|recherch|buscar|メニュー|検索|ホーム|搜索',
  review: 'reviews?\\b|ratings?\\b|\\bstars?\\b|verified|helpful|testimonial|bewertung|レビュー|口コミ',
  expand: '\\b(?:show|load|view|see) (?:more|all|less)|learn more|find out more|read full|continue reading|expand|discover|get started|click here|もっと見る|続きを|詳しく',
  answer: '\\banswers?\\b|\\bquestions?\\b|\\basked\\b|\\bvotes?\\b|upvote|\\bposts\\b|\\bjoined\\b|\\bmembers?\\b|\\bthread\\b|\\btopic\\b|\\bforum|likes?\\b|quote\\b|回答|質問',
  money: '[$€£¥₹]\\s?\\d|\\d\\s?(?:€|円|usd|eur|元)|\\d% off',
  date: '\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{4}年|\\b(?:days?|hours?|months?|years?|minutes?|weeks?) ago|\\bvor \\d+|il y a|\\d{1,2}\\.? (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|février|mars|avril|juin|juillet|août)',
  donate: 'donat|support (?:us|our)|become a|join (?:us|our|now)|free trial|download (?:the|our|now)|\\bapp\\b|spenden|faire un don',
  notes: 'references|bibliography|further reading|external links|sources?:|footnotes|disclaimer|disclosure|einzelnachweise|参考文献',
} as const;

export const cueNames = Object.keys(cues) as (keyof typeof cues)[];
const expression = new RegExp(
  Object.values(cues)
    .map((words) => `(${words})`)
    .join('|'),
  'g',
);

/** How much of a text is read for cues: what it is about stands at its beginning. */
const read = 160;

/** One bit for each group of cues in the beginning of a text. */
export function cuesIn(text: string): number {
  let bits = 0;
  for (const match of text.slice(0, read).toLowerCase().matchAll(expression))
    bits |= 1 << (match.findIndex((part, i) => i > 0 && part !== undefined) - 1);
  return bits;
}
