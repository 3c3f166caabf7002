// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const page = (end: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 9)}${end}</article>`;
const printOn = (html: string) => clutterOf(html).flatMap(({ reason, text }) => (reason.id === 'small_print' ? [text] : []));

it('is signed with an address and an account', () => {
  expect(printOn(page('<p>ann.lee@harbour.example</p><p>Twitter @annlee</p>'))).toEqual(['Twitter @annlee', 'ann.lee@harbour.example']);
  expect(printOn(page('<h3>Write to us</h3><p>Twitter: @harbour</p>'))).toEqual([]);
});

it('is no address that a sentence names', () => {
  const asks = '<em>To find out how to help with the lamp and with the boats, please write to </em>';
  expect(printOn(page(`<p>${asks}<a href="mailto:lamp@harbour.example"><em>lamp@harbour.example</em></a></p>`))).toEqual([]);
  const names = '<em>The lamp will be lit again as soon as the boats are back in the harbour.</em> Ask the harbour master at ';
  expect(printOn(page(`<p>${names}<a href="mailto:lamp@harbour.example">lamp@harbour.example</a></p>`))).toEqual([]);
  const tells = '<em>The lamp will be lit again as soon as the boats are back in the harbour.</em>';
  expect(printOn(page(`<p>${tells} <a href="mailto:ann.lee@harbour.example">ann.lee@harbour.example</a></p>`))).toEqual([
    'ann.lee@harbour.example',
  ]);
});

it('is signed below a short paragraph', () => {
  expect(printOn(page('<p>It will stay lit.</p><p>Twitter: @annlee</p>'))).toEqual(['Twitter: @annlee']);
});

it('is all of a paragraph that says whose the text is and sets the rest apart', () => {
  const short = 'All rights reserved.';
  const long = 'This article is the copyrighted property of Harbour News. It must not be printed again without asking the newspaper.';
  for (const rest of [short, long]) {
    expect(printOn(page(`<p>© 2022, HarbourNews.example. <em>${rest}</em></p>`))).toEqual([`© 2022, HarbourNews.example. ${rest}`]);
  }
  expect(printOn(page(`<p>The lamp is lit. <em>${long}</em></p>`)).join()).not.toContain('lamp');
});

it('stands above what a site asks', () => {
  const notice = 'Copyright Harbour News. All rights reserved. This material may not be reproduced without permission.';
  const call = 'Do you want to share a story with us? Do you want to advertise with us? Call the newsroom or write to it.';
  expect(printOn(page(`<p>${notice}</p><p>${call}</p>`))).toEqual([notice]);
  expect(printOn(page(`<p>${notice}</p>${story(10, 10)}`))).toEqual([]);
});

describe('small print at the end of an article', () => {
  it.each([
    '© 2024 Reuters. All rights reserved',
    '© 2024 Harbour Press',
    'Copyright 2019-2024, Harbour Press.',
    '© Harbour Press 2024',
    '© 2022, HarbourNews.example.',
    'The post Boats in the harbour appeared first on Harbour News.',
    'Der Beitrag Boote im Hafen erschien zuerst auf Hafenblatt.',
    'L’articolo Barche nel porto proviene da Il Porto.',
    'Materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone. Dalsze rozpowszechnianie artykułu za zgodą wydawcy.',
    '저작권자 © 하늘일보 무단전재 및 재배포 금지',
    '（责任编辑：王敏）',
    '特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。',
    'انتهای پیام/',
    '掲載の記事・写真の無断転載を禁じます。',
    '※本記事は掲載時点の情報であり、最新のものとは異なる場合があります。予めご了承ください。',
    '記事の内容は掲載当時のものです。',
    '記事内の筆者の見解は、港新聞を代表するものではありません。',
    '（原标题：江边的旧码头又要开了）',
    '原标题：江边的旧码头又要开了',
    'Alle Rechte vorbehalten.',
    '(Alle Angaben ohne Gewähr)',
    'Sofern nicht anders ausgewiesen, stehen Inhalte dieser Website unter CC-BY 4.0.',
    'This article is the copyrighted property of Harbour Press and was first printed in its evening edition of the same day, as noted above.',
    'This topic was automatically closed after 30 days. New replies are no longer allowed.',
    'Sent from my iPhone using Tapatalk',
    '박서준 기자 seojun@haneulilbo.example',
    'hanul@haneulilbo.example',
    'Twitter: @annlee',
    'twitter.com/annlee',
    'This website and associated newspapers adhere to the Independent Press Standards Organisation’s Editors’ Code of Practice. If you have a complaint about the editorial content which relates to inaccuracy or intrusion, then please contact the editor here.',
    'Republish our articles for free, online or in print, under a Creative Commons license.',
    '(Except for the headline, this story has not been edited by Harbour News staff and is published from a syndicated feed.)',
    '2024/05/03 09:10 송고',
    '【免责声明】本文仅代表作者个人观点，与港口新闻网无关。',
  ])('%s', (line) => {
    expect(printOn(page(`<p>${line}</p>`))).toEqual([line]);
    expect(printOn(page(`<div><span>${line}</span></div><ul><li><a href="/t">boats</a></li></ul>`))).toEqual([line]);
  });

  it('also below another line of it', () => {
    const lines = ['hanul@haneulilbo.example', '저작권자 © 하늘일보 무단전재 및 재배포 금지'];
    expect(printOn(page(lines.map((line) => `<p>${line}</p>`).join('')))).toEqual(expect.arrayContaining(lines));
  });

  it.each([
    'Copyright © 1974 by Edith Carrow. Reprinted by permission.',
    'We may earn a commission when you buy through links on our site.',
    'Disclosure: the harbour company paid for this report. It had no say in what is written here.',
    'This article was amended on 3 May 2024.',
    'Photographs by Ilse Brandt',
    'The stamp on the back said all rights reserved, and nobody has asked since.',
    '「無断転載を禁じます」と書かれていた。',
    '※価格は記事を公開した時点のものです。',
    '原标题引起了不少争议，编辑部第二天就作了修改。',
  ])('not %s', (line) => {
    expect(printOn(page(`<p>${line}</p>`))).toEqual([]);
  });

  it('alone, where it shares a box with a sentence', () => {
    const box = '<div><p>The harbour opens again on Monday, the mayor said on the quay last night.</p><p>All rights reserved</p></div>';
    expect(printOn(page(box))).toEqual(['All rights reserved']);
  });

  it('not before the text goes on, in a picture’s caption, or where it is how to reach somebody', () => {
    expect(printOn(page(`<p>All rights reserved.</p>${story(10, 11)}`))).toEqual([]);
    expect(printOn(page('<figure><img src="a.jpg"><figcaption>© 2024 Harbour Press</figcaption></figure>'))).toEqual([]);
    expect(printOn(page('<p>Press contact</p><p>Ann Lee</p><p>ann@harbour.example</p>'))).toEqual([]);
    expect(
      printOn(
        page(`<p>Those who saw the storm, or who know somebody who did, may write to us at this address:</p><p>ann@harbour.example</p>`),
      ),
    ).toEqual([]);
  });
});

it('is a list of which most lines are notices of a site that gathers what others made', () => {
  const notices = [
    '转载请保留原文链接谢谢！',
    '本站所有资源文章出自互联网收集整理，本站不参与制作，如果侵犯了您的合法权益，请联系本站我们会及时删除，给您带来的不便敬请谅解。',
    '本站资源仅供研究、学习交流之用。',
  ];
  const list = (lines: string[]) => `<div><ol>${lines.map((one) => `<li><small>${one}</small></li>`).join('')}</ol></div>`;
  const contact = '联系方式（#替换成@）：harbour#boats.example，我们每天都会看信，也会尽快回复每一位读者。';
  expect(printOn(page(list([...notices, contact])))).toEqual([expect.stringMatching(/^转载.*读者。$/)]);
  expect(
    printOn(page(list(['船队在清晨出港，船上有九个人，没有人知道他们要去哪里。', '灯塔整夜亮着，守塔的人没有睡。', contact]))),
  ).toEqual([]);
  expect(printOn(page('<p>本站资源很多，船员们每天都来这里找他们要的东西，找到了就回到船上去。</p>'))).toEqual([]);
});
