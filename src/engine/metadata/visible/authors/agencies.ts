import names from './agencies.json';

const agencies = new Set(names);

/** Is a text the name of a news agency, or of several with a slash between: "dpa/AFP"? */
export const isAgency = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s?\/\s?/)
    .every((name) => agencies.has(name));
