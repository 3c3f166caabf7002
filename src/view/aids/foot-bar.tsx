import { useRef } from 'preact/hooks';
import type { FrameProps } from './side-panel';
import { useFocusInside } from './use-focus-inside';

/** A place below the text for a bar that brings its own controls. */
export function FootBar({ view, name, panel: { title, Content }, all, close }: FrameProps) {
  const frame = useRef<HTMLElement>(null);
  useFocusInside(frame, view, name);
  return (
    <section class="foot" id={`galley-${name}`} data-panel={name} aria-label={title(view)} data-focus tabIndex={-1} ref={frame}>
      <Content {...{ view, close, all }} />
    </section>
  );
}
