/** Captions of pictures that are no `<figure>`, as WordPress and Blogger have written them. */
export const captions = 'figcaption, .wp-caption-text, .gallery-caption, .tr-caption';
export const figures = 'figure, .wp-caption, .gallery-item, .tr-caption-container';
export const pictures = 'img, picture';
