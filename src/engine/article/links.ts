import { textOf } from '../dom/text';

const address = /^(?:https?:\/\/|www\.)\S+$/;

/** Is it a link that is called by where it leads? Such a one is said in a text, others offer something. */
export const namesItself = (link: Element): boolean => address.test(textOf(link));
