import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { type MessageKey, messageParts } from '../platform/i18n';

/** A message with elements in its places, in whatever order its language puts them. */
export function Words({ of, places }: { of: MessageKey; places: ComponentChildren[] }) {
  return (
    <>
      {messageParts(of, places.length).map(({ text, place }) => (
        <Fragment key={text ?? place}>{place === undefined ? text : places[place]}</Fragment>
      ))}
    </>
  );
}
