import { platform } from '../site';

/** A product in a shop: how many are left is the shop's business of today. */
export default platform({
  name: 'WooCommerce',
  platform: { select: '.woocommerce div.product .summary' },
  remove: [{ kind: 'other', select: 'div.product .summary .stock' }],
});
