import { message } from '../platform/i18n';

const factLines = [52, 34, 40, 46, 70];
const removedLines = [64, 58, 62, 50, 60];

/** Stands where the article will: every part has its final place and height. */
export function Working() {
  return (
    <main class="popup" aria-busy="true">
      <header>
        <Line width={30} />
        <Line width={86} tall />
        <Line width={60} tall />
      </header>
      <button type="button" class="go" disabled>
        {message('popup_working')}
      </button>
      <div class="body" aria-hidden="true">
        <section>
          {factLines.map((width) => (
            <Line key={width} width={width} />
          ))}
        </section>
        <section>
          {removedLines.map((width) => (
            <Line key={width} width={width} />
          ))}
        </section>
      </div>
      <footer />
    </main>
  );
}

function Line({ width, tall = false }: { width: number; tall?: boolean }) {
  return <div class={tall ? 'wait tall' : 'wait'} style={{ inlineSize: `${width}%` }} />;
}
