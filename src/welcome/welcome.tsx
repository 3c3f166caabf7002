import { message } from '../platform/i18n';
import { isFirefox } from '../platform/is-firefox';
import { Gesture } from './gesture';
import { SamplePage } from './sample-page';

/** What a new reader sees once: the gesture, and a page to try it on at once. */
export function Welcome() {
  return (
    <main>
      <header class="welcome">
        <img src="/icons/on-128.png" alt="" width="56" height="56" />
        <h1>{message('welcome_title')}</h1>
        <p>{message('welcome_lead')}</p>
        <Gesture />
        {!isFirefox() && <p class="hint">{message('welcome_pin')}</p>}
      </header>
      <SamplePage />
    </main>
  );
}
