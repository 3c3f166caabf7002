import { render } from 'preact';
import { dressDocument } from '../platform/dress-document';
import { noteToolbarScheme } from '../platform/toolbar-scheme';
import { Popup } from './popup';

dressDocument();
render(<Popup />, document.body);
void noteToolbarScheme();
