import { render } from 'preact';
import { dressDocument } from '../platform/dress-document';
import { message } from '../platform/i18n';
import { noteToolbarScheme } from '../platform/toolbar-scheme';
import { bringView } from './bring-view';
import { Welcome } from './welcome';

dressDocument(message('welcome_title'));
render(<Welcome />, document.body);
bringView();
void noteToolbarScheme();
