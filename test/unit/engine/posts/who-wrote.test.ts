// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { post, shown } from './shown';

describe('who wrote a post of a thread, and when', () => {
  it('stand name and date, as the page writes them', () => {
    expect(shown(post('ditchdigger', '2 Jan', 'It is the tank.') + post('anna', '3 Jan', 'Thanks!'))).toEqual([
      'ditchdigger · 2 Jan | It is the tank.',
      'anna · 3 Jan | Thanks!',
    ]);
    expect(document.querySelector('[data-galley-post] time')?.getAttribute('datetime')).toBe('2026-01-02');
    expect(document.body.textContent?.match(/anna/g)).toHaveLength(1);
  });

  it('stand over a picture that the post begins with, in however many boxes', () => {
    const card = '<div class="card"><div><img src="a.png" alt=""></div></div>';
    const one = `<div class="post"><div class="head"><a class="username">anna</a> <time datetime="2026-01-02">2 Jan</time></div><div class="body">${card}<p class="kept">Thanks!</p></div></div>`;
    shown(one + post('ben', '3 Jan', 'Yes.'));
    expect(document.querySelector('.body')?.firstElementChild?.textContent).toBe('anna · 2 Jan');
  });

  it('stand over a card for a link that is all of a post', () => {
    const card =
      '<div class="bbCodeBlock--unfurl"><div><img src="a.png" alt=""></div><div><h3 class="kept">The river</h3><div class="kept">On gravel.</div></div></div>';
    const one = `<div class="post"><div class="head"><a class="username">anna</a> <time datetime="2026-01-02">2 Jan</time></div><div class="body">${card}</div></div>`;
    shown(one + post('ben', '3 Jan', 'Yes.'));
    expect(document.querySelector('.body')?.firstElementChild?.textContent).toBe('anna · 2 Jan');
  });

  it('stand without the word that led up to the day', () => {
    expect(shown(post('anna', 'on Friday, 2 January', 'Thanks!') + post('ben', 'on Saturday', 'Yes.'))).toEqual([
      'anna · Friday, 2 January | Thanks!',
      'ben · Saturday | Yes.',
    ]);
  });

  it('stand as boards of China set them: a profile by its number, and the day behind the word for posted', () => {
    const told = (uid: number, name: string, words: string) =>
      `<table id="pid${uid}"><tr><td><div class="authi"><a href="home.php?mod=space&amp;uid=${uid}">${name}</a></div><p>积分 ${uid}60</p></td><td><div class="pi"><strong>${uid}#</strong><div class="authi"><em>发表于 2019-3-1${uid} 09:12:00</em><span>|</span><a href="#">只看该作者</a></div></div><div class="t_f kept" id="postmessage_${uid}">${words}</div></td></tr></table>`;
    const other = told(2, '小鱼', '请问要提前多久订？').replace('home.php?mod=space&amp;uid=2', 'space-uid-2.html');
    expect(shown(told(1, '山里人', '三月去了一趟。') + other, { rule: '.t_f' })).toEqual([
      '山里人 · 2019-3-11 09:12:00 | 三月去了一趟。',
      '小鱼 · 2019-3-12 09:12:00 | 请问要提前多久订？',
    ]);
  });

  it('stand names beside the faces of those who wrote, where no class tells anything', () => {
    const faced = (name: string, words: string) =>
      `<div class="css-1"><div><div class="MuiAvatar-root"><img class="lazyload" alt="${name.toUpperCase()}"></div><div class="css-2"><div class="css-3">${name}</div><div class="css-4">28/11/2025 at 7:07 pm</div></div></div><div class="css-5 kept"><p>${words}</p></div></div>`;
    const head = '<div><p>13 answers</p><p>Last post: 01/12/2025 at 6:49 pm</p></div>';
    expect(shown(`${head}<div>${faced('Tansy B(157)', 'It is the tank.')}</div>${faced('Mod Wren', 'Thanks!')}`)).toEqual([
      'Tansy B(157) · 28/11/2025 at 7:07 pm | It is the tank.',
      'Mod Wren · 28/11/2025 at 7:07 pm | Thanks!',
    ]);
    expect(document.querySelector('img')).toBeNull();
  });

  it('stand names that only tests have names for', () => {
    const hashed = (name: string, words: string) =>
      `<div class="css-1a2" data-testid="comment"><div class="css-3b4" data-testid="User-Name"><a href="/${name}">${name}</a></div><div class="css-5c6 kept">${words}</div></div>`;
    expect(shown(hashed('lena', 'My grandfather swam there.') + hashed('tom', 'And the steps?'))).toEqual([
      'lena | My grandfather swam there.',
      'tom | And the steps?',
    ]);
  });

  it('stands the name alone where its handle is glued to it, also over few letters', () => {
    const glued = (name: string, words: string) =>
      `<div class="post"><a href="/profile/${name}"><div>${name}</div><div>@${name}.example</div></a><div class="kept">${words}</div></div>`;
    expect(shown(glued('Lena', 'Oh!') + glued('Tom', 'It is the tank.'))).toEqual(['Lena | Oh!', 'Tom | It is the tank.']);
  });

  it('stands not who wrote a comment on it that is left out', () => {
    const comment =
      '<ul><li itemtype="https://schema.org/Comment"><i>It will not.</i><div itemprop="author"><div itemprop="name">Bo</div></div></li></ul>';
    const question = (name: string) =>
      `<div class="question"><div class="kept"><p>Will it run?</p></div><div class="user-details" itemprop="author"><a href="/users/1/${name}">${name}</a></div>${comment}</div>`;
    expect(shown(question('Tansy') + question('Wren'))[0]).toBe('Tansy | Will it run?');
  });

  it('stands not who wrote the comments on it that a rule takes', () => {
    const comments =
      '<ul class="comments"><li class="comment"><span>It will not.</span> <a class="comment-user" href="/users/2/bo">Bo</a> <time>3 Jan 2026</time></li></ul>';
    const answer = (name: string) =>
      `<div class="answer"><div class="kept"><p>It will run.</p></div>${comments}<div class="user-details"><a href="/users/1/${name}">${name}</a></div></div>`;
    expect(shown(answer('Tansy') + answer('Wren'), { taken: '.comments', comments: '.comments' })).toEqual([
      'Tansy | It will run.',
      'Wren | It will run.',
    ]);
  });

  it('stands who wrote it, and not who edited it, with what belongs to that', () => {
    const user = (name: string, did: string, mark = '') =>
      `<div class="post-signature"><div class="user-action-time">${did}</div><div class="user-details" ${mark}><a href="/users/1/${name}">${name}</a><span class="flair">${'12,041 reputation, 4 gold badges '.repeat(3)}</span></div></div>`;
    const answer = (name: string) =>
      `<div class="answer"><div class="kept"><p>It will run.</p></div>${user('Cleb', 'edited Jul 5, 2020 at 10:00')}${user(name, 'answered Feb 4, 2014 at 20:52', 'itemprop="author"')}</div>`;
    expect(shown(answer('Tansy') + answer('Wren'))).toEqual([
      'Tansy · answered Feb 4, 2014 at 20:52 | It will run.',
      'Wren · answered Feb 4, 2014 at 20:52 | It will run.',
    ]);
  });

  it('stands no name where its box has only the day: the same person goes on', () => {
    const next = (box: string, words: string) => `<div class="post"><p class="author">${box}</p><div class="kept">${words}</div></div>`;
    const day = '<span>Jul 11, 2013</span><a href="#p10">#10</a><time datetime="2013-07-11T21:20+00:00">2013-07-11T21:20+00:00</time>';
    expect(shown(next('<a href="/user/tansy">https://example.org/tansy</a>', 'No.'))).toEqual([]);
    expect(
      shown(post('Tansy', '11 Jul', 'It is the tank.') + next(day, 'Or the pump.') + next(`<a href="/user/wren">Wren</a> ${day}`, 'No.')),
    ).toEqual(['Tansy · 11 Jul | It is the tank.', 'Wren · July 11, 2013 | No.']);
  });

  it('stands a name that is there in pieces', () => {
    const box = (where: string) =>
      `<span class="author-container"><span class="author-position"><b>Joiner</b>&nbsp;in&nbsp;</span><span class="author-trade">${where}</span></span>`;
    const said = (where: string) => `<div class="post"><div>${box(where)}</div><div class="kept">It is the tank.</div></div>`;
    expect(shown(said('ships') + said('roofs'))).toEqual(['Joiner in ships | It is the tank.', 'Joiner in roofs | It is the tank.']);
  });

  it('stands no term of what its writer filled in', () => {
    const filled = (name: string, fields: string) =>
      `<div class="post" data-author="${name}"><a class="username">${name}</a><div class="post-main">${fields}<div class="kept">It is the tank.</div></div></div>`;
    expect(shown(filled('tansy', '<dl><dt class="kept">In short</dt><dd>Tank or pump?</dd></dl>') + filled('wren', ''))[0]).toMatch(
      /^tansy \|/,
    );
  });

  it('stands what a line says that has the link to the post with the thread’s name', () => {
    const rows = (name: string, words: string) =>
      `<tbody class="comment"><tr><td><a href="/slow-pump#4711">Re: A pump that is slower every day it is used</a> by <a class="user" href="/${name}">${name}</a>: <span class="s"><b>9:43pm</b> On <b>Dec 09</b>, <b>2023</b></span><span hidden>. Modified: 10:31am, Dec 11, 2023, and once more</span></td></tr><tr><td class="kept">${words}</td></tr></tbody>`;
    expect(shown(`<table>${rows('tansy', 'It is the tank.')}${rows('wren', 'Thanks!')}</table>`)).toEqual([
      'tansy · 9:43pm On Dec 09, 2023 | It is the tank.',
      'wren · 9:43pm On Dec 09, 2023 | Thanks!',
    ]);
    expect(document.body.textContent).not.toContain('Re:');
  });

  it('stands no day on which its writer joined', () => {
    const joined = (name: string) =>
      `<div class="post"><div><b class="username">${name}</b><div class="user-date">Joined 2022</div></div><time datetime="2026-01-02">2 Jan</time><div class="kept">It is the tank.</div></div>`;
    expect(shown(joined('Tansy') + joined('Wren'))[0]).toBe('Tansy · 2 Jan | It is the tank.');
  });

  it('stand its own writer and day, and not those of the last answer, which a thread tells of at its head', () => {
    const head = '<div>13 replies</div><div>last post by <a href="/members/bo">Bo</a> <time>7 Aug 2026</time></div>';
    const first = (name: string, above: string) =>
      `<div class="post"><header>${above}<div class="user-info"><a href="/members/${name}">${name}</a></div></header><a href="#post-1"><time>5 Aug 2026</time></a><div class="kept">It is the tank.</div></div>`;
    expect(shown(first('Tansy', head) + first('Bo', ''))[0]).toBe('Tansy · 5 Aug 2026 | It is the tank.');
  });

  it('stands a name without the badge beside it', () => {
    const badged = (name: string) =>
      `<div class="post"><div itemprop="author"><div class="name-box"><a class="info" href="/members/${name}">${name}</a> <span>Discussion starter</span></div><span>28 posts</span></div><div class="kept">It is the tank.</div></div>`;
    expect(shown(badged('Tansy') + badged('Bo'))).toEqual(['Tansy | It is the tank.', 'Bo | It is the tank.']);
  });

  it('stands not who is quoted', () => {
    const quoting = (name: string, quote: string, at: number) =>
      `<table><tr><td id="message_${at}"><b class="name">${name}</b><div id="msg_${at}" class="kept">${quote}Laughed at this.</div></td></tr></table>`;
    const quote = '<cite>Wren posted...</cite><br><blockquote>I am ready!</blockquote>';
    expect(shown(quoting('Tansy', quote, 1) + quoting('Bo', quote, 2))[0]).toMatch(/^Tansy \| /);
  });

  it('stand names that the page has below, or in a cell beside', () => {
    const signed = (name: string) =>
      `<div class="answer"><div class="text kept"><p>Sort the files.</p><p>Then go on.</p></div><div class="sign">answered by <span class="author">${name}</span></div></div>`;
    expect(shown(signed('Ueli') + signed('Bo'))).toEqual(['Ueli | Sort the files.', 'Bo | Sort the files.']);
    const row = (at: number) =>
      `<table id="post${at}"><tr><td><a class="username">name ${at}</a></td><td class="kept"><div>Words of post ${at}.</div></td></tr></table>`;
    expect(shown(row(1) + row(2))).toEqual(['name 1 | Words of post 1.', 'name 2 | Words of post 2.']);
    expect(document.querySelector('td.kept [data-galley-post]')).not.toBeNull();
    const letter = '<a href="/members/sean.8/" class="avatar avatar--m"><span role="img">S</span></a>';
    const framed = `<div class="message">${letter}<h4><a href="/members/sean.8/" class="username">sean</a></h4><div class="kept">Words.</div></div>`;
    expect(shown(framed + framed)).toEqual(['sean | Words.', 'sean | Words.']);
  });

  it('stand names by the address of a home page, and days in loose text beside them', () => {
    const answer = (name: string, day: string) =>
      `<div class="comment"><div class="details"><span>by <a href="//talk.example/~${name}">${name}</a> (12)</span> <span>on ${day} @11:51AM (<a href="/c/1">#1</a>)<small><a class="user_journal">Journal</a></small></span></div><div class="kept">Words of ${name}.</div></div>`;
    expect(shown(answer('cass.2', 'Friday, 2 May 2025') + answer('pike', 'Friday, 2 May 2025'))).toEqual([
      'cass.2 · Friday, 2 May 2025 @11:51AM | Words of cass.2.',
      'pike · Friday, 2 May 2025 @11:51AM | Words of pike.',
    ]);
  });

  it('take the date that stands as loose text beside the name, or over it', () => {
    const old = (name: string) =>
      `<div class="post"><p class="author">by <strong><a class="username">${name}</a></strong> » Sun Dec 17, 2023 11:23 am</p><dl><dt>${name}</dt><dd>Joined: 4. Jul 2012, 16:09</dd></dl><div class="kept">It is the tank.</div></div>`;
    expect(shown(old('Al') + old('Bo'))[0]).toBe('Al · Sun Dec 17, 2023 11:23 am | It is the tank.');
    const older = `<table id="post7"><tr><td class="thead">30th March 2025, 16:26</td><td><a class="bigusername">Bo</a></td><td class="kept">It is.</td></tr></table>`;
    expect(shown(older)).toEqual(['Bo · 30th March 2025, 16:26 | It is.']);
  });

  it('name nobody who liked a post or is thanked in it, and no day on which it was edited', () => {
    const liked = (words: string) =>
      `<div class="post"><div>Feb 14, 2026 | 9:05 pm</div><div class="username"><a href="/members/anna">anna</a></div><div class="td_post"><div class="words kept">${words} Planned with <a href="/members/ken">ken</a>.</div><div class="seo_liked"><a href="/members/kim">kim</a> likes this.</div><div>Last edited by anna; Feb 17, 2026 at <span class="time">9:17 am</span></div></div></div>`;
    const words = 'I had to add the lakes to it, and the sea as well. '.repeat(8).trim();
    expect(shown(liked(words) + liked(words)).map((line) => line.split(' |')[0])).toEqual(['anna · Feb 14, 2026', 'anna · Feb 14, 2026']);
  });

  it('take no number of a post for a date, and no author of something shared in a post', () => {
    const shared = '<div class="reply"><b class="author">A. Reporter</b><p>What a paper says.</p></div>';
    const numbered = (name: string) =>
      `<div class="post"><b class="author">${name}</b><a class="permalink">#1</a><div class="cooked kept"><p>Look:</p>${shared}</div></div>`;
    expect(shown(numbered('Al') + numbered('Bo'), { rule: '.cooked' })).toEqual(['Al | Look:', 'Bo | Look:']);
  });
});

it('a face drawn with a letter is no name, and a time that a script would fill in is one', () => {
  const link = (name: string, inner: string) => `<a href="/user/${name}">${inner}</a>`;
  const drawn = (name: string, words: string) =>
    `<div class="post"><div itemprop="author">${link(name, `<span class="avatar">${name[0]}</span> <span><i class="visually-hidden">From outside of this forum</i></span>`)}
    <div>${link(name, name)} wrote on <a class="timeago" title="2024-11-27T15:50:23.066Z"></a> <i>and has been here for a while</i></div></div><div class="kept">${words}</div></div>`;
  expect(shown(drawn('julian', 'RC2 is out.') + drawn('anna', 'Good luck.'))).toEqual([
    'julian · November 27, 2024 | RC2 is out.',
    'anna · November 27, 2024 | Good luck.',
  ]);
});

it('nobody whom a post names in its words is its writer', () => {
  const post = (head: string) =>
    `<section>${head}<article class="message"><div class="words kept">Thanks. <a class="username" href="/members/2">@bo</a> Good points!</div></article></section>`;
  const name = '<h4><a class="username">Perseus</a></h4>';
  expect(shown(post(name) + post(name), { rule: '.words' }).map((line) => line.split(' |')[0])).toEqual(['Perseus', 'Perseus']);
});
