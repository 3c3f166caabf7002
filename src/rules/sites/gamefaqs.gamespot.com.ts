import { site } from '../site';

/** A thread of a board: each post has its writer's motto below it, and lists of other threads stand around them. */
export default site({
  hosts: ['gamefaqs.gamespot.com'],
  paths: ['/boards/*/*'],
  pageKind: 'forum',
  article: ['.msg_body_box .msg_text'],
  test: {
    url: 'https://gamefaqs.gamespot.com/boards/189706-nintendo-switch/80702016',
    has: 'Hello Kitty Kruisers 2 here we come!',
    hasNot: 'Browse More Questions',
  },
});
