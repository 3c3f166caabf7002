/** Threads as the software of the web writes them, each below the same story. */
const story = `
  <h1>The line that slid into the marsh</h1>
  ${[
    'At ten past four on a Tuesday morning, with nobody on it, two hundred metres of the line slid sideways into the reeds, and the rails hung in the air.',
    'The first person to see it was a heron counter, who rang the signal box, which has been empty for years, and then the police, who asked her what to do.',
    'When the line was built the contractor was paid by the yard and not by the year, and so the bank was made of what lay beside it: clay, peat and hats.',
    'There were four trains a day in each direction. They have been replaced by a bus, which takes the road round the head of the marsh and an hour and a half.',
  ]
    .map((text) => `<p>${text}</p>`)
    .join('\n')}`;

export const pageWith = (thread: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>The line that slid into the marsh</title></head><body><main><article>${story}</article>${thread}</main></body></html>`;

const wordPressComment = (id: number, depth: number, author: string, text: string, inside = '') => `
  <li id="comment-${id}" class="comment even thread-even depth-${depth}">
    <article id="div-comment-${id}" class="comment-body">
      <footer class="comment-meta">
        <div class="comment-author vcard"><img class="avatar" src="/face.png" width="48" height="48" alt=""><b class="fn"><a href="/u/${id}" rel="external nofollow ugc">${author}</a></b> <span class="says">says:</span></div>
        <div class="comment-metadata"><a href="#comment-${id}"><time datetime="2026-02-0${id}T10:10:00+00:00">February ${id}, 2026 at 10:10</time></a></div>
      </footer>
      <div class="comment-content"><p>${text}</p></div>
      <div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${id}">Reply</a></div>
    </article>${inside}
  </li>`;

export const wordPress = `<section id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “The line”</h2>
  <ol class="comment-list">
    ${wordPressComment(1, 1, 'Bram', 'The cutting was under water even then.', `<ol class="children">${wordPressComment(2, 2, 'Ines', 'So it was, I walked <em>all</em> of it.')}</ol>`)}
    ${wordPressComment(3, 1, 'J. Ortega', 'Good piece, thank you.')}
  </ol>
  <div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea name="comment"></textarea><input type="submit" value="Post Comment"></form></div></section>`;

/** A long thread; each tenth comment has nine answers. */
export const wordPressWith = (count: number): string => {
  const answers = `<ol class="children">${Array.from({ length: 9 }, () => wordPressComment(2, 2, 'Ines', 'So it was.')).join('')}</ol>`;
  return `<section id="comments"><h2>${count} comments</h2><ol>${Array.from({ length: count / 10 }, () => wordPressComment(1, 1, 'Bram', 'It was under water.', answers)).join('')}</ol></section>`;
};

export const flatWithDepths = `<section id="comments"><h2>3 Comments</h2><ol>
  ${wordPressComment(1, 1, 'Bram', 'The cutting was under water even then.')}
  ${wordPressComment(2, 2, 'Ines', 'So it was, I walked all of it.')}
  ${wordPressComment(3, 1, 'Ortega', 'Good piece, thank you.')}</ol></section>`;

const microdata = (author: string, text: string, inside = '') => `
  <div itemprop="comment" itemscope itemtype="https://schema.org/Comment" class="x7">
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${author}</span></span>
    <meta itemprop="dateCreated" content="2026-02-01T09:00:00Z"><time itemprop="dateCreated" datetime="2026-02-01T09:00:00Z">1 Feb</time>
    <div itemprop="text"><p>${text}</p></div><button>Like</button><button>Report</button>${inside}
  </div>`;
export const schemaOrg = `<section><h2>Comments (2)</h2>${microdata('Bram', 'The cutting was under water.', `<div>${microdata('Ines', 'So it was, and for a long time.')}</div>`)}
  <form><textarea placeholder="Add a comment"></textarea></form></section>`;

/** No class says anything: only lists in lists, names in bold, and times. */
const plain = (author: string, time: string, text: string, inside = '') =>
  `<li class="comment"><strong class="user-name">${author}</strong> <span class="date">${time}</span><p>${text}</p><a href="#">Reply</a> <a href="#">Report</a>${inside}</li>`;
export const nestedLists = `<div><h3>3 comments</h3><ul>
  ${plain('Bram', '3 hours ago', 'The cutting was under water.', `<ul>${plain('Ines', '2 hours ago', 'So it was.', `<ul>${plain('Wen', '1 hour ago', 'It always is.')}</ul>`)}</ul>`)}
  </ul></div>`;

const block = (depth: number, author: string, text: string) => `
  <div class="CommentItem_root__a1B2c" data-depth="${depth}"><div class="CommentItem_head__x9"><a class="CommentItem_author__q" href="/users/${author}">${author}</a>
  <a class="CommentItem_time__z" href="#c${author}" title="2026-02-01T10:00">12 min</a></div>
  <div class="CommentItem_body__k"><p>${text}</p></div><div class="CommentItem_actions__r"><span>14</span><button>Reply</button><button>Share</button></div></div>`;
export const hashedClasses = `<section><h2>1,204 comments</h2>${block(0, 'bram', 'The cutting was under water.')}${block(1, 'ines', 'So it was.')}${block(2, 'wen', 'It always is.')}${block(0, 'petr', 'Good piece.')}</section>`;

const row = (indent: number, author: string, text: string) => `
  <tr class="athing comtr" id="4${indent}${author.length}"><td><table><tr><td class="ind" indent="${indent}"><img src="s.gif" height="1" width="${indent * 40}"></td>
  <td class="default"><div><span class="comhead"><a href="user?id=${author}" class="hnuser">${author}</a> <span class="age" title="2026-02-01T10:00:00"><a href="item?id=4">2 hours ago</a></span></span></div>
  <div class="comment"><div class="commtext c00">${text}<p>And a second thought.</div><div class="reply"><p><u><a href="reply?id=4">reply</a></u></p></div></div></td></tr></table></td></tr>`;
export const tables = `<div><h2>Comments</h2><table class="comment-tree">${row(0, 'bram', 'The cutting was under water.')}${row(1, 'ines', 'So it was.')}${row(0, 'wendy', 'Good piece.')}</table></div>`;

export const german = `<section class="kommentare"><h2>2 Kommentare</h2>
  <article class="kommentar"><header><span class="autor author">Grete</span> <time datetime="2026-02-01">1. Februar</time></header><p>Der Damm war aus Hüten.</p><a href="#">Antworten</a><a href="#">Melden</a></article>
  <article class="kommentar"><header><span class="autor author">Jost</span> <time datetime="2026-02-02">2. Februar</time></header><p>Aus sehr vielen Hüten.</p><a href="#">Antworten</a></article></section>`;

export const emptyForm = `<section id="comments"><h2>0 Comments</h2><div id="respond"><h3>Leave a Reply</h3><p>You must be kind to everybody who writes here, and stay with what the story is about, or your comment will not be shown to anybody.</p>
  <form><p>Your email address will not be published. Required fields are marked *</p><label>Comment<textarea></textarea></label><input type="submit" value="Post Comment"></form></div></section>`;

export const invitation = `<section><h2>Comments</h2><p>Log in to leave a comment</p><form><textarea placeholder="Write a comment"></textarea></form></section>`;

/** Nobody can tell where one ends and the next begins. */
export const oneLump = `<section><h2>2 comments</h2><p>Bram wrote: The cutting was under water even then, and the date of the collapse does not surprise me at all.</p>
  <p>Ines answered that so it was, and that she had walked all of it last autumn with wet feet.</p><a href="#">Reply</a><form><textarea placeholder="Your comment"></textarea></form></section>`;

export const hostile = `<section><h2>1 comment</h2><ul><li class="comment"><b class="author">Bram</b> <time datetime="2026-02-01">1 Feb</time>
  <p onclick="steal()">Look: <img src="https://paper.example/a.png" width="600" height="400" onerror="steal()" alt="the bank"> <a href="javascript:steal()">here</a><script>steal()</script><iframe src="https://evil.example"></iframe></p><a href="#">Reply</a></li></ul></section>`;
