/**
 * What short texts on a page say when they are not the article (or are of a certain kind of page): words and phrases of
 * two words, in the languages of the tests. A hint for the model beside many others, so a list that is not complete
 * costs little.
 */
export const cues = {
  share:
    'share sharing shares tweet facebook twitter instagram linkedin whatsapp pinterest telegram reddit teilen partager compartir compartilhar condividi follow us|follow me|シェア|分享|关注',
  subscribe:
    'subscribe subscribed subscription subscriptions subscribers newsletter newsletters signup inbox abonnieren abonnement abonnez abonner suscríbete suscribirse iscriviti assine sign up|mailing list|購読|メルマガ|订阅',
  login:
    'login signin register registration password registrieren anmelden anmeldung connexion accedi log in|sign in|your account|my account|se connecter|iniciar sesión|ログイン|会員登録|登录|注册',
  consent: 'cookie cookies privacy gdpr datenschutz confidentialité privacidad terms of|terms and|privacy policy|プライバシー|隐私',
  related:
    'related recommended trending popular latest weiterlesen meistgelesen you may|you might|may also|also like|might like|read more|read next|read also|more from|more on|more in|more stories|more news|more articles|more like|most read|most popular|most viewed|see also|up next|mehr zum|mehr zu|lesen sie|lire aussi|à lire|voir aussi|leggi anche|lea también|te puede|leia mais|leia também|関連|おすすめ|人気|あわせて|相关|推荐',
  comments:
    'comment comments reply replies respond response responses discussion kommentar kommentare antworten commentaire commentaires comentario comentarios commenti コメント|返信|评论',
  advert:
    'advertisement advertising advertise sponsored sponsor promoted affiliate anzeige werbung publicité publicidad 広告|スポンサー|广告',
  buy: 'buy cart checkout shipping price prices quantity warenkorb kaufen panier carrito add to|in stock|out of|free shipping|カート|購入|加入购物车',
  rights: 'copyright © rights reserved|alle rechte|tous droits|los derechos|無断|版权',
  byline:
    'by posted published updated author written contributor editor von par por veröffentlicht aktualisiert publié publicado min read|minute read|minutes read|reading time|written by|更新|公開|投稿|发布|作者',
  tags: 'tag tags category categories filed keywords schlagworte schlagwörter etiquetas タグ|カテゴリ|标签',
  paging: 'next previous prev page back weiter zurück suivant précédent siguiente anterior back to|go to|次の|前の|下一|上一|» « → ← ›',
  picture: 'photo photos photograph image images credit getty reuters foto fotos bild photographer 撮影|写真|画像|图片',
  contact: 'contact phone tel email e-mail fax address kontakt call us|email us|お問い合わせ|联系',
  menu: 'home menu search close toggle help faq suche recherche buscar skip to|about us|メニュー|検索|ホーム|搜索|首页',
  review: 'review reviews rating ratings star stars verified helpful testimonial testimonials bewertung bewertungen レビュー|口コミ',
  expand:
    'expand discover continue show more|load more|view more|see more|show all|view all|see all|show less|learn more|find out|read full|get started|click here|もっと見る|続きを|詳しく',
  answer: 'answer answers question questions asked vote votes upvote thread topic forum likes quote solved joined 回答|質問',
  donate:
    'donate donation donations spenden support us|support our|become a|join us|join our|join now|free trial|download the|the app|our app',
  notes: 'references bibliography footnotes sources disclaimer disclosure einzelnachweise further reading|external links|参考文献',
  offer: 'offer offers sale discount coupon deal deals save off free trial|order now|shop now|book now|apply now',
  you: "you your yours you’re you're sie ihr vous votre usted tu",
  me: "i my me i’m i'm ich mein je mon yo mi",
  profile: 'profile bio biography about member members followers following he is|she is|is a|is an|works as',
} as const;

const byMark = {
  money: /[$€£¥₹]\s?\d|\d\s?(?:€|円|usd|eur|元)|\d% off/,
  date: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./-]\d{1,2}[./-]\d{2}|\d{4}年|\d+ ?(?:d|h|m|w|days?|hours?|hrs?|mins?|months?|years?|minutes?|weeks?) ago|vor \d+|il y a|\d\.? (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|février|mars|avril|juin|juillet|août)/,
};

export const cueNames = [...Object.keys(cues), ...Object.keys(byMark)] as readonly (keyof typeof cues | keyof typeof byMark)[];
const money = 1 << cueNames.indexOf('money');
const date = 1 << cueNames.indexOf('date');

/** Words and phrases of two words, each with its groups' bits; and texts of scripts that set no spaces. */
const spoken = new Map<string, number>();
const unspaced: [string, number][] = [];
Object.values(cues).forEach((list, group) => {
  const [words, ...phrases] = splitList(list);
  for (const word of words) spoken.set(word, (spoken.get(word) ?? 0) | (1 << group));
  for (const phrase of phrases as unknown as string[])
    if (/[\u3040-\u9fff]/.test(phrase)) unspaced.push([phrase, 1 << group]);
    else spoken.set(phrase, (spoken.get(phrase) ?? 0) | (1 << group));
});

/** `a b c d|e f` is the words a and b, and the phrases `c d` and `e f`. */
function splitList(list: string): [string[], ...string[]] {
  const parts = list.split('|');
  const first = (parts.shift() ?? '').split(' ');
  const ideographs = first.filter((word) => /[\u3040-\u9fff]/.test(word));
  const words = first.filter((word) => !ideographs.includes(word));
  if (parts.length > 0 && ideographs.length === 0) parts.unshift(words.splice(-2).join(' '));
  return [words, ...ideographs, ...parts];
}

/** How much of a text is read for cues: what it is about stands at its beginning. */
const read = 120;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000) ||
  code === 0xa9 ||
  code === 0xab ||
  code === 0xbb ||
  (code >= 0x2039 && code <= 0x203a) ||
  (code >= 0x2190 && code <= 0x2193);

/** The words of a text in lower case. */
export function wordsIn(lower: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < lower.length; i++) {
    const start = i;
    while (i < lower.length && isLetter(lower.charCodeAt(i))) i++;
    if (i > start) words.push(lower.slice(start, i));
  }
  return words;
}

/** One bit for each group of cues in the beginning of a text. */
export function cuesIn(text: string): number {
  const lower = text.slice(0, read).toLowerCase();
  let bits = 0;
  let before = '';
  let digits = false;
  let ideographs = false;
  for (let i = 0; i <= lower.length; ) {
    const start = i;
    while (i < lower.length && isLetter(lower.charCodeAt(i))) i++;
    if (i > start) {
      const word = lower.slice(start, i);
      bits |= spoken.get(word) ?? 0;
      if (before !== '') bits |= spoken.get(`${before} ${word}`) ?? 0;
      before = word;
    } else {
      const code = lower.charCodeAt(i);
      if (code >= 48 && code <= 57) digits = true;
      else if (code >= 0x3040) ideographs = true;
      if (code !== 32) before = '';
      i++;
    }
  }
  if (ideographs) for (const [phrase, group] of unspaced) if (lower.includes(phrase)) bits |= group;
  if (digits) {
    if (byMark.money.test(lower)) bits |= money;
    if (byMark.date.test(lower)) bits |= date;
  }
  return bits;
}
