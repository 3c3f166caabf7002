import controls from '../css/controls.css?inline';
import buttons from '../css/buttons.css?inline';
import over from '../css/over.css?inline';
import panels from '../css/panels.css?inline';
import tools from '../css/tools.css?inline';

export const aidStyles = [tools, panels, controls, buttons, over];
