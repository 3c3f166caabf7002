/** What is seen or heard in an article, as a selector. */
export const media = 'img, picture, video, audio, iframe, math';
