import { platform } from '../site';

export default platform({
  name: 'Substack',
  platform: { select: 'link[rel="preconnect"][href="https://substackcdn.com"]' },
  article: ['.available-content .body.markup', '.body.markup'],
  remove: [
    { kind: 'newsletter', select: '.subscription-widget-wrap, .button-wrapper:has(> a[href*="/subscribe"])' },
    { kind: 'comments', select: '.button-wrapper:has(> a[href*="/comments"])' },
    { kind: 'share', select: '.button-wrapper:has(> a[href*="action=share"])' },
    { kind: 'related', select: '.digest-post-embed, .embedded-post-wrap, .embedded-publication-wrap' },
  ],
});
