// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { holdsArticle } from '../../../../src/engine/blocks/holds-article';
import { surveyPage } from '../../../../src/engine/blocks/survey';
import { type PageKind, pageKinds } from '../../../../src/rules/kinds';
import { pageOf } from './page-of';

/** Is a page an article's, of which everything is kept? */
function holds(html: string, kind: PageKind = 'article'): boolean {
  const survey = surveyPage(pageOf(`<main>${html}</main>`), {});
  return holdsArticle(survey, { keep: survey.outline.blocks.map(() => true), kind, kinds: new Float32Array(pageKinds.length) });
}

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('a page holds an article', () => {
  it('where three paragraphs of news stand, in every script', () => {
    const english = 'The mayor said that the bridge would stay closed until the spring, and that nobody had asked him about the ferry.';
    expect(holds(paragraphs(english, english, english))).toBe(true);
    const japanese = '港町の小さな教会で、百年前から毎朝鳴っていた鐘が、今年の冬に入ってから鳴らなくなった。';
    expect(holds(paragraphs(japanese, japanese, japanese))).toBe(true);
    const chinese = '市政府昨日宣布，旧桥将在明年春天之前关闭，工程师们需要更换四根已经生锈的钢梁和两百块木板。';
    expect(holds(paragraphs(chinese, chinese, chinese))).toBe(true);
    const hindi = 'नगर के पुराने पुल को मरम्मत के लिए बंद कर दिया गया है और नाव से नदी पार करने वालों की भीड़ बढ़ गई है।';
    expect(holds(paragraphs(hindi, hindi, hindi))).toBe(true);
    const urdu = 'شہر کے پرانے پل کو مرمت کے لیے بند کر دیا گیا ہے اور کشتی سے دریا پار کرنے والوں کی بھیڑ بڑھ گئی ہے۔';
    expect(holds(paragraphs(urdu, urdu, urdu))).toBe(true);
    const arabic = 'هل يعرف أحد متى يفتح الجسر القديم بعد أن أغلقته البلدية للصيانة وتركت الناس ينتظرون القارب كل صباح؟';
    expect(holds(paragraphs(arabic, arabic, arabic))).toBe(true);
    const thai = 'ตลาดน้ำเก่าแก่ริมคลองปิดตัวลงเมื่อปีที่แล้วหลังจากน้ำท่วมใหญ่และชาวบ้านยังรอคำตอบจากเทศบาลว่าจะเปิดอีกครั้งเมื่อไร';
    expect(holds(paragraphs(thai, thai, thai))).toBe(true);
  });

  it('where a list of changes, a play or verse stands', () => {
    const changes = [
      'Webhooks can be retried',
      'Dates in exports keep their zone',
      'Dark mode for the editor',
      'Search finds archived pages',
    ];
    expect(holds(`<ul>${[...changes, ...changes].map((change) => `<li>${change}</li>`).join('')}</ul>`)).toBe(true);
    const said = [
      ['MAYOR', 'He is coming today.'],
      ['CLERK', 'Who is?'],
      ['MAYOR', 'The inspector. Of wells.'],
      ['CLERK', 'We have only the one.'],
    ];
    const rows = [...said, ...said, ...said].map(([who, what]) => `<tr><td>${who}</td><td>${what}</td></tr>`).join('');
    expect(holds(`<table>${rows}</table>`)).toBe(true);
  });

  it('where posts of a thread stand, though they are short', () => {
    const posts = paragraphs(
      'The bedroom door creaks at night and wakes the baby; oil helped for a day.',
      'Candle wax.',
      'Take the pins out one by one and rub them with candle wax, then put them back.',
    );
    expect(holds(posts, 'forum')).toBe(true);
    expect(holds(posts)).toBe(false);
  });
});

describe('a page holds none', () => {
  it('where what is kept is labels, in any script', () => {
    expect(holds(paragraphs('天気', '交通情報', 'ログイン', '会員登録はこちらから'))).toBe(false);
    expect(holds(paragraphs('Sign in', 'Forgot your password?', 'Create an account to go on.'))).toBe(false);
  });

  it('where what is kept is a form', () => {
    const fields = [
      'Your name as it stands on the card',
      'The number of your account',
      'A password that you use nowhere else',
      'The town you were born in',
    ];
    expect(holds(`<form>${[...fields, ...fields].map((field) => `<div>${field} <input></div>`).join('')}</form>`)).toBe(false);
  });

  it('where half of it is links', () => {
    const card =
      '<p><a href="/a">The mayor said that the bridge would stay closed until the spring of next year.</a> Read more about it here.</p>';
    expect(holds(card.repeat(6))).toBe(false);
    expect(holds(card.repeat(6), 'forum')).toBe(false);
  });
});
