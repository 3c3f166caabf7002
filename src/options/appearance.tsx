import { Slider } from '../controls/slider';
import { TextSettings } from '../controls/text-settings';
import type { SettingsInHand } from './use-settings';

/** How the text looks. Every change is saved and shown at once. */
export const Appearance = ({ settings, save }: SettingsInHand) => <TextSettings settings={settings} save={save} Amount={Slider} />;
