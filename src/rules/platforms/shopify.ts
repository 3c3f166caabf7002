import { platform } from '../site';

/** A product in a shop: where it can be fetched, and what a price is called for readers of screens that hear two. */
export default platform({
  name: 'Shopify',
  platform: { select: '[id^="shopify-section"] .product' },
  remove: [{ kind: 'other', select: 'pickup-availability, .product .price .visually-hidden' }],
});
