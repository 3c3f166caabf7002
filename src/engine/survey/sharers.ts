/** Addresses that do nothing but share a page. */
const sharers = [
  /(?:^|\.)facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))/,
  /(?:^|\.)(?:twitter|x)\.com\/(?:intent|share|home\?status)/,
  /(?:^|\.)linkedin\.com\/(?:sharearticle|cws\/share|sharing)/i,
  /(?:^|\.)pinterest\.[a-z.]+\/pin\/create/,
  /(?:^|\.)reddit\.com\/submit/,
  /(?:^|\.)tumblr\.com\/(?:share|widgets\/share)/,
  /(?:wa\.me|whatsapp\.com\/send|whatsapp:)/,
  /(?:t\.me|telegram\.me)\/share/,
  /(?:vk\.com|vkontakte\.ru)\/share/,
  /(?:connect\.ok\.ru|odnoklassniki\.ru)\//,
  /xing\.com\/(?:social\/share|spi\/shares|app\/user)/,
  /getpocket\.com\/(?:save|edit)/,
  /b\.hatena\.ne\.jp\/(?:entry|add)/,
  /(?:social-plugins\.line\.me|line\.me\/r\/msg|lineit|timeline\.line\.me)/,
  /service\.weibo\.com\/share/,
  /sns\.qzone\.qq\.com/,
  /share\.flipboard\.com/,
  /bsky\.app\/intent/,
  /threads\.(?:net|com)\/intent/,
  /news\.ycombinator\.com\/submitlink/,
  /story\.kakao\.com\/share|band\.us\/plugin\/share|share\.naver\.com/,
  /[?&]share=(?:facebook|twitter|x|linkedin|pinterest|reddit|tumblr|telegram|jetpack-whatsapp|mastodon|bluesky|email|print|pocket|threads)\b/,
  /[?&]action=share(?:&|$)/,
  /addtoany\.com|addthis\.com\/bookmark|sharethis\.com/,
  /^mailto:\?/,
];

/** Most links are told to be no such thing by one look at their address. */
const perhaps =
  /shar|intent|pin\/create|submit|whatsapp|wa\.me|xing|pocket|hatena|line|sns|home\?status|odnoklassniki|connect\.ok|add(?:toany|this)|^mailto:\?/i;

/** Does an address, as a link of a page says it, do nothing but share a page? */
export function sharesPage(href: string, base: URL): boolean {
  if (!perhaps.test(href) || !URL.canParse(href, base)) return false;
  const address = new URL(href, base).href.replace(/^https?:\/\//, '');
  return sharers.some((sharer) => sharer.test(address));
}
