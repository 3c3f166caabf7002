// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clutterOf, story } from '../clutter-of';

const after = (line: string): string => `<article><h1>Boats in the harbour</h1>${story(1, 6)}${line}</article>`;
const calls = (line: string) =>
  clutterOf(after(line))
    .filter(({ reason }) => reason.id === 'call')
    .map(({ text }) => text);

it('what a site asks goes with the answers that it links', () => {
  const answers = '<ul><li><a href="/poll/1">★★★★★ Loved it</a></li><li><a href="/poll/2">★ Not for me</a></li></ul>';
  expect(calls(`<h3>What did you think of today’s email?</h3>${answers}`)).toHaveLength(2);
  expect(calls(`<h3>What did you think of today’s email?</h3><ul><li>Some wrote that it was long.</li></ul>`)).toHaveLength(1);
});

it('who would share something of his is asked to write', () => {
  const asks = '• Interested in sharing your boat with the Gazette? Contact the editors through our Boat Tour Form.';
  expect(calls(`<p>${asks}</p>`)).toEqual([asks]);
  expect(calls('<p>Interested in sharing your boat with strangers? Here is what to know before they come aboard.</p>')).toEqual([]);
});

it('a line that calls goes whole, and not its link alone', () => {
  const link = '<a href="/letters">Sign up for our Quay newsletter</a>';
  expect(calls(`<p><b>Start the day with a summary of the day’s most important stories.</b> ${link}.</p>`)).toEqual([
    'Start the day with a summary of the day’s most important stories. Sign up for our Quay newsletter .',
  ]);
});

it('what it asks for goes with it, in a line of more words', () => {
  const rest = 'Dann würde es uns sehr freuen, wenn auch du uns mit einem monatlichen Beitrag unterstützt. '.repeat(3);
  expect(calls(`<p><strong>Hat dir dieser Artikel gefallen?</strong> ${rest}</p>`)).toEqual([expect.stringMatching(/unterstützt/)]);
});

it('a line that is all a link to a channel stands below the first paragraph too', () => {
  const page = (href: string) =>
    `<article><h1>Boats</h1>${story(1, 1)}<ul><li><a href="${href}">📱 Receba no WhatsApp as notícias do Porto</a></li></ul>${story(2, 6)}</article>`;
  const found = (href: string) => clutterOf(page(href)).filter(({ reason }) => reason.id === 'call');
  expect(found('https://whatsapp.com/channel/x')).toHaveLength(1);
  expect(found('/receba')).toHaveLength(0);
});

it('a line with the address of a channel may say at length how to get there', () => {
  const line = (end: string) =>
    `<p>Dapatkan update <em>berita pelabuhan</em> setiap hari dari Kabar Pelabuhan. Mari bergabung di Grup Telegram kami yang baru, ${end}, lalu tekan tombol gabung. Anda harus memasang aplikasinya terlebih dulu di ponsel dan masuk dengan nomor sendiri.</p>`;
  expect(calls(line('caranya klik https://t.me/kabarpelabuhan'))).toHaveLength(1);
  expect(calls(line('<a href="https://t.me/kabarpelabuhan">caranya di sini</a>'))).toHaveLength(1);
  expect(calls(line('caranya mudah sekali bagi siapa saja'))).toEqual([]);
});

describe('what a site asks of those who have read', () => {
  it.each([
    'לסיפורים נוספים מהנמל - הצטרפו לערוץ הוואטסאפ שלנו',
    'Приєднуйтесь до нашого каналу в Telegram, щоб не пропустити важливе.',
    'Har du innspel til denne saka, eller tips til andre saker? Send meg ein e-post!',
    'Mitä ajatuksia juttu herätti? Voit keskustella aiheesta huomenna.',
    'انضم إلى قناتنا على واتساب لمتابعة أخبار الميناء',
    'बंदरगाह की ताजा खबरों के लिए हमारे पेज को लाइक करें और हमें फॉलो करें',
    'Подписывайтесь на «Вестник гавани» в Telegram, чтобы не пропустить главные новости.',
    'Если вы заметили ошибку в тексте, выделите её и нажмите Ctrl+Enter.',
    'Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter.',
    'מצאתם טעות? דווחו לנו בדואר ונתקן אותה עוד היום.',
    'Mời bạn đọc theo dõi chúng tôi trên Facebook để cập nhật tin mới nhất.',
    '更多精彩内容,请关注我们的微信公众号。',
    '네이버에서 항구신문을 구독하기 하시고 새 소식을 받아 보세요.',
    'For more stories like this, check our weird news page.',
    'Text us at 555-0100 and tell us what you saw of the storm.',
    'CLICK HERE TO GET THE HARBOUR NEWS APP',
    'Read or share this story: http://harb.example/1kX2',
    'Para ler mais notícias do Porto, clique em porto.example.',
    '📱 Receba no WhatsApp as notícias do Porto',
    'Confira outras notícias da região no Porto Agora.',
    'VÍDEOS: mais assistidos do Porto',
    'Stay updated with the latest - Click here to follow us on WhatsApp',
    'Catch all the Business News, Market News and Latest News Updates on Harbour News.',
    'Breaking News Alerts: Join our WhatsApp Channel HERE',
    'Our subscribers make this coverage possible. Please consider a subscription to the Harbour Tribune.',
    'For more news about solar energy click here.',
    'Har du tips til oss? Send e-post til havna.',
    'Få med deg det viktigste fra kysten! Meld deg på vårt nyhetsbrev her',
    'Voit keskustella aiheesta 5.5. klo 23 saakka.',
    'Więcej takich historii znajdziesz na stronie głównej Portu',
    'देश और दुनिया की खबरें पढ़ने के लिए हमें गूगल न्यूज पर फॉलो करें',
    'Bạn đọc có thông tin cung cấp, vui lòng liên hệ đường dây nóng.',
    '海量资讯、精准解读，尽在港口APP',
    'Join our channel',
    'Subscribe now to our evening edition for the full story.',
    'Kennt ihr schon unseren Hafenfinder? Hier findet ihr alle Boote.',
    'Did you make one of my recipes? Please take a moment to leave a star rating.',
    'Please leave us a rating and review on your podcast app, it helps others find us.',
    'Be sure to follow me on all channels so you never miss a look!',
    'Thanks for reading! Discuss on the forum or follow me elsewhere.',
    'Got a minute? Your feedback will help us build a better experience for you.',
    'Take our 1 minute survey',
    '----------SHARE YOUR STORY',
    'Want more from Harbour Select? Sign up for our newsletter, The Quay, and sail smarter.',
    'Grab your free checklist for the harbour here!',
    'Thanks for reading Harbour Notes! This post is public so feel free to share it.',
    'Want to learn more about ferries? Download our free guide below.',
    'Sign up for our morning newsletter here.',
    'Siga o canal do Porto no WhatsApp e receba as notícias do dia.',
    'Sigue el canal de WhatsApp de El Puerto',
    'Odebírejte náš newsletter',
    'Haben Sie Fragen zu diesem Thema? Rufen Sie uns an unter 0711 123456 oder schreiben Sie uns.',
    'Wil je niets missen? Meld je dan aan voor onze nieuwsbrief.',
    'Was deze pagina nuttig?',
    '↑ポチッと応援していただけると嬉しいです',
    '觉得好看，请点个在看和赞，也欢迎转发给朋友',
    '하늘일보 카톡 친구맺기',
    'تابعوا آخر أخبار صحيفة النهر عبر Google News',
    'Δείτε όλες τις τελευταίες Ειδήσεις από την Ελλάδα και τον Κόσμο',
    'ติดตามข่าวสารได้ที่ LINE Official และ Facebook',
    'Download the Channel 9 app on your phone to get breaking news and weather alerts.',
    'See a spelling or grammar error in our story? Please click here to report it.',
    'Do you have a photo or video of a breaking news story? Send it to us here.',
    'Stay with Channel 9 on air and online for the latest on this developing story.',
    'Support local journalism. Subscribe to the Harbour Post today.',
    'Sign up to The Quay, a letter curated by our editors and delivered straight to your inbox.',
    'To send flowers to the family or plant a tree in memory of Edna, please visit our floral store.',
    'Corrections: If you are aware of an inaccuracy, we would like to know about it.',
    'Got a news tip? Send it to us here.',
    'Stay up to date with the latest news. Follow our WhatsApp channel.',
    'You can also follow Harbour Post on Facebook, Twitter and Instagram.',
    'To comment on this story, write to letters@harbour.example.',
    'Síganos en X, Facebook e Instagram para más noticias.',
    'Veja os vídeos mais vistos do Porto nos últimos 7 dias',
    'Dacă ți-a plăcut articolul, te așteptăm pe pagina noastră de Facebook.',
    'Liman Postası’nı Google News’te takip etmek için tıklayın.',
    'देश और दुनिया की ताजा खबरों के लिए हमारे व्हाट्सएप चैनल से जुड़ें।',
    'To plant a tree in memory of Arthur, please visit our Tribute Store.',
    'Ahora puedes seguirnos en Facebook y en nuestro canal',
    'Veja mais notícias da região no portal do Vale.',
    'Dziękujemy, że przeczytałeś nasz artykuł do końca. Bądź na bieżąco!',
    'Cieszymy się, że jesteś z nami. Zapisz się na newsletter portalu.',
    'Son dakika haberleri için Google News’te bize abone olun.',
    'Ha tetszett a cikk, kövess minket a Facebookon is!',
    'Urmărește Știri din Port și pe Google News',
    'Follow me on Instagram: @harbourhand',
    'Join me on TikTok: @harbourhand',
    'Enjoy the post? Pin it for later!',
    'PIN IT HERE',
    'Help me spread the word about this podcast!',
    'Join our mailing list! Get a letter when an episode is out.',
    'Обсудить на форуме: причалы и лодки',
  ])('%s', (line) => {
    expect(calls(`<p>${line}</p>`)).toEqual([line]);
  });

  it.each([
    'Found an error in the tide tables? The captain did, and it saved the boat and the nine men on board.',
    'Download the timetable before you go, for the ferry master keeps no paper and reads the breaking news instead.',
    'Stay with the boat, the captain told them, and they did until it was morning.',
    'Support local journalism, the harbour paper asked, and for a year people did.',
    'Sign up for the rowing course at the harbour office before the end of May.',
    'Tell us the truth, the widow said to the master of the harbour, and he told her.',
    'Google News hat das Hafenblatt wieder aufgenommen, sagt der Verlag.',
    'Text us, she had told the crew, whatever the hour and whatever the weather is out there.',
    'Signing up for the morning newsletter took the harbour master a minute, and leaving it took him a year.',
    'Join our channel of memory, the poem says, and follow the river to where the boats have gone and the nets were left to dry, and the lamps of the pier go out one after the other, until the sea is all that there is left to look at.',
    'Enjoy the post-industrial charm of the waterfront, then take the tram back to the old town for a late dinner.',
    'Сообщение о закрытии порта вызвало бурное обсуждение на форуме.',
    'Wie man den Fehler behebt, steht in einer älteren Diskussion im Forum.',
    'It was the one thing that members of the club were never allowed to discuss in the forum.',
    'フォーラムで議論された内容は、来月の市議会で正式に報告される予定だという。',
    '포럼에서 토론을 벌인 전문가들은 항구를 다시 열어야 한다고 입을 모았다.',
    '关注我的朋友都知道，我从小在港口长大，对船有很深的感情。',
    '“Follow me on TikTok,” the boy shouted from the other quay, and was gone before anybody could ask his name.',
    '觉得好看的船都停在码头，老人说，可是没有人愿意出海。',
    'Подписка на газету стоила рубль в месяц, и никто в гавани не мог её себе позволить.',
  ])('not %s', (line) => {
    expect(calls(`<p>${line}</p>`)).toEqual([]);
  });

  it('before the story, where it asks to be followed', () => {
    const page = (line: string) =>
      clutterOf(`<article><h1>Boats in the harbour</h1><p>${line}</p>${story(1, 9)}</article>`).map(({ text }) => text);
    expect(page('点击上方蓝字关注我们 ▲')).toEqual(['点击上方蓝字关注我们 ▲']);
    expect(page('觉得好看，请点个在看')).toEqual([]);
  });

  it('above the story, in letters of its own and with a link to where it is done', () => {
    const page = (line: string, before = '') =>
      clutterOf(`<main><h1>Letters from the harbour</h1></main><article>${before}${line}${story(1, 9)}</article>`).map(({ text }) => text);
    const line = 'Submit your letter on <a href="/form">this page</a>. Read more <a href="/letters">letters</a>.';
    expect(page(`<p><em><strong>${line}</strong></em></p>`)).toEqual([expect.stringMatching(/^Submit your letter/)]);
    expect(page(`<p>${line}</p>`)).toEqual([]);
    expect(page(`<p><em>${line}</em></p>`, '<p>Thursday</p>')).toEqual([]);
    expect(page('<p><em>Submit your letter, he said.</em></p>')).toEqual([]);
  });

  it('after short lines, and in one box with the text', () => {
    const lines = ['昨日は長男の運動会でした。', '夫は黙って二切れ食べました。', '来年は容器に大きく書いておきます。'];
    const many = Array.from({ length: 6 }, () => lines).flat();
    const taken = (body: string) => clutterOf(`<article><h1>運動会</h1>${body}</article>${story(1, 6)}`).map(({ text }) => text);
    expect(taken(`${many.map((line) => `<div>${line}</div>`).join('')}<div>↑ポチッと応援していただけると嬉しいです</div>`)).toContain(
      '↑ポチッと応援していただけると嬉しいです',
    );
    expect(taken(`<div>${many.join('<br>')}<br><a href="https://rank.example">人気ブログランキングへ</a><br></div>`)).toContain(
      '人気ブログランキングへ',
    );
  });
});

describe('a longer last line that begins by asking', () => {
  const more =
    'You are looking for a berth in the north, for a night or for the winter? In our finder there are by now more than nine hundred harbours, chosen and visited by us, with all that a boat needs.';
  const page = (line: string, after = '') => clutterOf(`<article><h1>Boats</h1>${story(1, 12)}<p>${line}</p>${after}</article>`);
  const taken = (line: string, after?: string) => page(line, after).filter(({ reason }) => reason.id === 'call');

  it('goes where nothing but calls comes after it', () => {
    expect(taken(`Kennt ihr schon unseren Finder? ${more}`)).toHaveLength(1);
    expect(taken(`Did you like this story? ${more}`, '<p>Follow us on Facebook for more of the sea, every day.</p>')).toHaveLength(2);
  });

  it('stays before text, and where the question is not the first thing it says', () => {
    expect(taken(`Did you like this story? ${more}`, story(13, 14))).toEqual([]);
    expect(taken(`Download the free version from the maker of the lamp. ${more}`)).toEqual([]);
    expect(taken(`The captain laughed. Did you like this story? ${more}`)).toEqual([]);
    expect(taken(`Did you like this story? ${more} ${more} ${more}`)).toEqual([]);
  });
});
