/**
 * Groups of words that authors put into class names and ids; a star ends a word's stem. They are weights for the model
 * and nothing else: no name alone removes or keeps anything.
 */
export const classWords = {
  comment: 'comment comments disqus discussion respond livefyre remark utterances',
  share: 'share shares sharing sharer social socials addtoany addthis sns follow like likes',
  related: 'related recirc* recommend* more trending popular latest recent suggest* also outbrain taboola upnext teaser teasers',
  navigation: 'nav* menu menus breadcrumb breadcrumbs crumb crumbs pagination pager paging prev next jump skip skiplink mega',
  footer: 'footer footers foot colophon bottom copyright',
  header: 'header headers masthead topbar top banner hero jumbotron logo brand',
  side: 'side sidebar sidebars aside rail secondary column complementary',
  advert: 'ad ads advert* sponsor* dfp gpt adslot promoted affiliate commercial',
  author: 'author authors byline bio profile avatar contributor writer user',
  newsletter: 'newsletter newsletters subscri* signup mailchimp mailing optin email',
  login: 'login signin register registration account paywall member* password auth',
  consent: 'cookie cookies consent gdpr ccpa onetrust privacy cmp',
  content: 'content contents body main article entry story prose richtext rich wysiwyg rte markdown text paragraph copy cms',
  caption: 'caption captions credit figcaption cutline legend photo image img media figure gallery thumb*',
  product: 'product products price prices pricing cart sku buy basket checkout shop stock variant quantity offer woocommerce',
  review: 'review reviews rating ratings star stars testimonial testimonials feedback',
  contents: 'toc outline anchor anchors onthispage index',
  overlay: 'modal modals popup overlay lightbox dialog drawer offcanvas tooltip toast dropdown flyout sticky',
  legal: 'legal disclaimer terms disclosure notice',
  card: 'card cards tile tiles grid item items box feature features featured listing result results loop archive',
  forum: 'thread threads topic topics post posts reply replies message messages answer answers question forum cooked postbody discuss',
  meta: 'meta metadata date time timestamp published info stats reading',
  title: 'title titles headline headlines heading headings kicker dek subtitle standfirst eyebrow label',
  tags: 'tag tags categor* labels keywords badge chip chips pill taxonomy',
  search: 'search filter filters facet facets sort sorting query',
  carousel: 'carousel slider slide slides swiper slick owl marquee ticker',
  promo: 'promo* cta callout campaign donat* download app announcement alert',
  description: 'description desc detail details summary excerpt intro lead lede abstract about overview spec*',
  disclosure: 'accordion faq faqs tab tabs collapse expand toggle panel',
  code: 'code highlight syntax snippet example console terminal',
  unseen: 'hidden sr screen visually invisible hide print offscreen mobile desktop',
  contact: 'contact address location map phone hours form field input',
} as const;

export const classWordGroups = Object.keys(classWords);

const groups = new Map<string, number>();
const stems: [string, number][] = [];
Object.values(classWords).forEach((list, group) => {
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) stems.push([word.slice(0, -1), group]);
    else groups.set(word, group);
  }
});

/** The group of one word of a name, -1 for none; what was looked up is remembered, since sites repeat themselves. */
function groupOf(word: string): number {
  const known = groups.get(word);
  if (known !== undefined) return known;
  const group = stems.find(([stem]) => word.startsWith(stem))?.[1] ?? -1;
  if (groups.size < 5000) groups.set(word, group);
  return group;
}

/** The groups that a class and id name, by their numbers. Names are split at dashes, underscores, digits and case changes. */
export function groupsOf(names: string): readonly number[] {
  const found: number[] = [];
  let start = 0;
  let lower = false;
  for (let i = 0; i <= names.length; i++) {
    const code = names.charCodeAt(i);
    const isLower = code >= 97 && code <= 122;
    const isUpper = code >= 65 && code <= 90;
    if ((isLower || isUpper) && !(isUpper && lower)) {
      lower = isLower;
      continue;
    }
    if (i > start) {
      const group = groupOf(names.slice(start, i).toLowerCase());
      if (group >= 0 && !found.includes(group)) found.push(group);
    }
    lower = false;
    start = isUpper ? i : i + 1;
  }
  return found;
}
