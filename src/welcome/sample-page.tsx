import type { ComponentChildren } from 'preact';
import { message } from '../platform/i18n';
import { Boat } from '../sample/boat';

/** A made-up story with everything that comes with stories on the web. */
export function SamplePage() {
  return (
    <section class="site" aria-label={message('sample_paper')}>
      <header class="masthead">
        <b>{message('sample_paper')}</b>
        <nav>
          <ul>
            {list('sample_menu', (text) => (
              <a href="#top">{text}</a>
            ))}
          </ul>
        </nav>
      </header>
      <div class="columns">
        <article>
          <h2>{message('sample_title')}</h2>
          <p class="byline">{message('sample_author')}</p>
          <figure>
            <Boat />
            <figcaption>{message('sample_picture')}</figcaption>
          </figure>
          <p>{message('sample_text1')}</p>
          <Ad />
          <p>{message('sample_text2')}</p>
          <p>{message('sample_text3')}</p>
          <Newsletter />
          <p>{message('sample_text4')}</p>
          <p>{message('sample_text5')}</p>
        </article>
        <aside>
          <h3>{message('sample_related')}</h3>
          <ul>
            {list('sample_stories', (text) => (
              <a href="#top">{text}</a>
            ))}
          </ul>
        </aside>
      </div>
      <Comments />
    </section>
  );
}

const list = (key: 'sample_menu' | 'sample_stories', item: (text: string) => ComponentChildren) =>
  message(key)
    .split('|')
    .map((text) => <li key={text}>{item(text)}</li>);

function Ad() {
  return (
    <div class="box ad">
      <small>{message('sample_adLabel')}</small>
      <p>
        <a href="#top">{message('sample_ad')}</a>
      </p>
    </div>
  );
}

function Newsletter() {
  return (
    <form class="box" onSubmit={(event) => event.preventDefault()}>
      <p>{message('sample_newsletter')}</p>
      <input type="email" placeholder="name@example.org" aria-label={message('sample_newsletter')} autocomplete="off" />
      <button type="submit">{message('sample_subscribe')}</button>
    </form>
  );
}

function Comments() {
  return (
    <form class="box" onSubmit={(event) => event.preventDefault()}>
      <h3>{message('sample_comments')}</h3>
      <textarea aria-label={message('sample_comments')} placeholder={message('sample_comment')} />
      <button type="submit">{message('sample_login')}</button>
    </form>
  );
}
