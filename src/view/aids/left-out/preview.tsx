import { message } from '../../../platform/i18n';

/** The first words of something left out, in quotation marks; what has none is said to have none. */
export const Preview = ({ of }: { of: string }) => (
  <p class="preview">
    <bdi>{of ? message('view_quoted', of) : message('popup_noWords')}</bdi>
  </p>
);
