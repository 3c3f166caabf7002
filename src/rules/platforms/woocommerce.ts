import { platform } from '../site';

/** A product in a shop: how many are left is the shop's business of today, and readers of screens are told a price twice. */
export default platform({
  name: 'WooCommerce',
  platform: { select: '.woocommerce div.product .summary' },
  remove: [{ kind: 'other', select: 'div.product .summary .stock, .price del ~ .screen-reader-text' }],
});
