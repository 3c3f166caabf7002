import { answerFaces } from './answer-faces';
import { answerLists } from './answer-lists';
import { answerPages } from './answer-pages';
import { answerView } from './answer-view';
import { listenToCommands } from './commands';
import { welcomeOnInstall } from './install';
import { listenToMenus } from './menus';
import { keepPlaces } from './keep-places';
import { keepRules } from './keep-rules';
import { followToolbar } from './toolbar-scheme';

/*
 * The worker keeps no state and may be stopped at any moment: every listener is set here, at once, and whatever must
 * be known is asked of the tab.
 */
listenToCommands();
listenToMenus();
welcomeOnInstall();
followToolbar();
answerPages();
answerView();
answerFaces();
keepPlaces();
keepRules();
answerLists();
