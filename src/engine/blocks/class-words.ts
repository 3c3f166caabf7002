/**
 * Groups of words that authors put into class names and ids. They are weights for the model and nothing else: no name
 * alone removes or keeps anything. `\b` is safe here: names are split at case changes, digits, dashes and underscores.
 */
export const classWords = {
  comment: 'comments?|disqus|discussion|respond|livefyre|remark42|utterances',
  share: 'shar(?:e|ing|er)s?|social|socials|addtoany|addthis|sns|follow|like',
  related: 'related|recirc\\w*|recommend\\w*|more|trending|popular|latest|recent|suggest\\w*|read next|also|outbrain|taboola|upnext|teasers?',
  navigation: 'nav\\w*|menus?|breadcrumbs?|crumbs?|pagination|pager|paging|prev|next|jump|skip|skiplink|mega',
  footer: 'footers?|foot|colophon|bottom|copyright',
  header: 'headers?|masthead|topbar|top|banner|hero|jumbotron|logo|brand',
  side: 'side|sidebars?|aside|rail|secondary|column|complementary',
  advert: 'ads?|advert\\w*|sponsor\\w*|dfp|gpt|adslot|promoted|affiliate|commercial',
  author: 'authors?|byline|bio|profile|avatar|contributor|writer|user',
  newsletter: 'newsletters?|subscri\\w*|signup|mailchimp|mailing|optin|email',
  login: 'login|signin|register|registration|account|paywall|member\\w*|password|auth',
  consent: 'cookies?|consent|gdpr|ccpa|onetrust|privacy|cmp',
  content: 'content|contents|body|main|article|entry|story|post content|prose|richtext|rich|wysiwyg|rte|markdown|text|paragraph|copy|cms',
  caption: 'captions?|credit|figcaption|cutline|legend|photo|image|img|media|figure|gallery|thumb\\w*',
  product: 'products?|price|prices|pricing|cart|sku|buy|basket|checkout|shop|stock|variant|quantity|offer|woocommerce',
  review: 'reviews?|ratings?|stars?|testimonials?|feedback',
  contents: 'toc|table of contents|outline|anchors|onthispage|index',
  overlay: 'modals?|popup|overlay|lightbox|dialog|drawer|offcanvas|tooltip|toast|dropdown|flyout|sticky',
  legal: 'legal|disclaimer|terms|disclosure|notice',
  card: 'cards?|tiles?|grid|items?|teaser|box|feature[sd]?|listing|results?|loop|archive',
  forum: 'threads?|topic|topics|post|posts|reply|replies|message|messages|answer|answers|question|forum|cooked|postbody|discuss',
  meta: 'meta|metadata|date|time|timestamp|published|info|stats|reading',
  title: 'titles?|headlines?|headings?|kicker|dek|subtitle|standfirst|eyebrow|label',
  tags: 'tags?|categor\\w*|labels|keywords|badge|chips?|pill|taxonomy',
  search: 'search|filters?|facets?|sort|sorting|query',
  carousel: 'carousel|slider|slides?|swiper|slick|owl|marquee|ticker',
  promo: 'promo\\w*|cta|callout|campaign|donat\\w*|download|app|announcement|alert',
  description: 'description|desc|details?|summary|excerpt|intro|lead|lede|abstract|about|overview|spec\\w*',
  widget: 'widgets?|plugin|module|block|embed|addon',
  disclosure: 'accordion|faqs?|tabs?|collapse|expand|toggle|panel',
  code: 'code|highlight|syntax|snippet|example|console|terminal',
  unseen: 'hidden|sr|screen reader|visually|invisible|hide|print|offscreen|mobile|desktop',
  quote: 'quotes?|blockquote|pullquote|aside quote',
  contact: 'contact|address|location|map|phone|hours|form|field|input',
} as const;

export const classWordGroups = Object.keys(classWords);
const expression = new RegExp(
  Object.values(classWords)
    .map((words) => `\\b(${words})\\b`)
    .join('|'),
  'g',
);

/** The groups that a class and id name, as a list of their numbers. */
export function groupsOf(names: string): readonly number[] {
  const words = names
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
  const found = new Set<number>();
  for (const match of words.matchAll(expression)) found.add(match.findIndex((part, i) => i > 0 && part !== undefined) - 1);
  return [...found];
}
