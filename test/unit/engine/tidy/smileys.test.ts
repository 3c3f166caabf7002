import { describe, expect, it } from 'vitest';
import { tidying } from './tidying';

const tidied = tidying();
const sprite = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('smileys', () => {
  it('are the character that their file is named by, what was typed, or what a sprite is called', async () => {
    const said = (image: string) => tidied(`<p>It is the tank ${image}</p>`);
    expect(await said('<img class="smilie smilie--emoji" src="/png/64/1f923.png" width="64" height="64" alt=":ROFL:">')).toBe(
      '<p>It is the tank 🤣</p>',
    );
    expect(await said('<img src="/images/smilies/sm_smile.gif" alt=":)" title="Smile">')).toBe('<p>It is the tank :)</p>');
    expect(await said(`<img class="smilie smilie--sprite" src="${sprite}" alt=":laugh:">`)).toBe('<p>It is the tank :laugh:</p>');
  });

  it('with a picture of their own stand in the line before them', async () => {
    const smiley = '<img class="smilies" src="/s/coffee.gif" width="20" height="20" alt=":coffee-79:">';
    const post = await tidied(`<div><p>It is the tank.</p>Or the pump ${smiley}<p>Thanks!</p></div>`);
    expect(post).toMatch(/^<p>It is the tank\.<\/p><p>Or the pump <img [^>]*alt=":coffee-79:"[^>]*><\/p><p>Thanks!<\/p>$/);
  });

  it('are no pictures of their own, nor signs of who liked a post', async () => {
    const kept = async (image: string) => (await tidied(`<p>It is the tank.</p>${image}`)).includes('<img');
    expect(await kept('<img src="/emoji/apple/1f923.png" width="320" height="320" alt="How it is drawn">')).toBe(true);
    expect(await kept('<img class="reaction-image--emoji" src="/png/1f923.png" width="320" alt="Haha">')).toBe(true);
  });
});
