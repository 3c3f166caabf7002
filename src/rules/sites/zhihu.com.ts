import { site } from '../site';

/** A question and its answers, which say little beside their buttons. */
export default site({
  hosts: ['www.zhihu.com'],
  paths: ['/question/*'],
  pageKind: 'forum',
  article: ['.QuestionRichText, .AnswerItem .RichContent-inner'],
  title: '.QuestionHeader-title',
  test: { url: 'https://www.zhihu.com/question/19550225', has: '知乎', hasNot: '相关问题' },
});
