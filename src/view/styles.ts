import tokens from '../style/tokens.css?inline';
import article from './css/article.css?inline';
import code from './css/code.css?inline';
import frame from './css/frame.css?inline';
import header from './css/header.css?inline';
import inside from './css/inside.css?inline';
import pictures from './css/pictures.css?inline';
import print from './css/print.css?inline';
import scripts from './css/scripts.css?inline';
import chosen from './css/chosen.css?inline';

/** What the first frame needs. Panels bring their own. */
export const firstStyles = [tokens, frame, header, article, pictures, inside, code, scripts, chosen, print];
