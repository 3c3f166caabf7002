import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { zoomOf } from '../../axis';
import { message } from '../../../platform/i18n';
import css from '../../css/outline.css?inline';
import type { Panel, PanelProps } from '../panel';
import { useCurrent } from './current';
import { enough, headingsOf } from './headings';

/** The article's headings; the one being read is marked, a click goes there. */
export const outline: Panel = {
  title: () => message('view_outline'),
  place: 'side',
  tool: { icon: 'outline' },
  key: 'o',
  fits: ({ body }) => headingsOf(body).length >= enough,
  Content: Outline,
  css,
};

/** On a phone the panel covers the text it leads to. */
const covers = () => matchMedia('(max-width: 480px)').matches;

function Outline({ view, close }: PanelProps) {
  const headings = useMemo(() => headingsOf(view.body), [view]);
  const current = useCurrent(view, headings);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    const panel = link?.closest('.panelBody');
    if (!link || !panel) return;
    const [box, frame] = [link.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (box.top < frame.top || box.bottom > frame.bottom) panel.scrollTop += (box.top - frame.top - frame.height / 3) / zoomOf(panel);
  }, [current]);
  return (
    <nav aria-labelledby="galley-outline-title" lang={view.article.lang} dir={view.article.dir}>
      <ul class="outline" ref={list}>
        {headings.map((heading, place) => (
          <li key={place} style={{ '--depth': heading.depth }}>
            <button
              type="button"
              aria-current={heading === current ? 'location' : undefined}
              onClick={() => {
                if (covers()) close();
                view.goTo(heading.element);
              }}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
