import css from '../css/listen.css?inline';
import type { Panel } from '../aids/panel';
import { message } from '../../platform/i18n';
import { ListenBar } from './listen-bar';

/** Reading aloud. */
export const listen: Panel = {
  title: () => message('listen_title'),
  place: 'foot',
  Content: ListenBar,
  tool: { icon: 'listen' },
  key: 'l',
  css,
};
