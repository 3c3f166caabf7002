type Place = readonly [x: number, y: number];

const placeNow = (): Place => [window.scrollX, window.scrollY];
const isAt = ([x, y]: Place): boolean => Math.abs(window.scrollX - x) < 1 && Math.abs(window.scrollY - y) < 1;

export interface HeldScroll {
  /** Does what may move the page. */
  during(work: () => void): void;
  /** Does what makes the page as it was, and goes back to where it stood at first, unless the reader has moved on since. */
  putBack(work: () => void): void;
}

/** Notes where the page stands: made shorter, it may have to stand elsewhere, and the browser does not take it back. */
export function holdScroll(): HeldScroll {
  const first = placeNow();
  let left = first;
  let untouched = true;
  return {
    during(work) {
      untouched &&= isAt(left);
      work();
      const note = () => {
        left = placeNow();
      };
      note();
      // The browser may hold on to what is in sight with its next frames.
      requestAnimationFrame(() => requestAnimationFrame(note));
    },
    putBack(work) {
      const stays = untouched && isAt(left);
      work();
      if (!stays || isAt(first)) return;
      const [x, y] = first;
      window.scrollTo({ left: x, top: y, behavior: 'instant' });
    },
  };
}
