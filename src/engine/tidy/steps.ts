import { blockCode } from './code/block-code';
import { boxedPre } from './code/boxed-pre';
import { codeTables } from './code/code-tables';
import { copyButtons } from './code/copy-buttons';
import { editorLines } from './code/editor-lines';
import { listingMargins } from './code/listing-margins';
import { listings } from './code/listings';
import { terminalColours } from './code/terminal-colours';
import { typedCode } from './code/typed-code';
import { framedCards } from './embeds/framed-cards';
import { frames } from './embeds/frames';
import { lateFrames } from './embeds/late-frames';
import { linkCards } from './embeds/link-cards';
import { media } from './embeds/media';
import { embeddedPosts } from './embeds/posts';
import { captionSeams } from './figures/caption-seams';
import { captionTwins } from './figures/caption-twins';
import { captionControls } from './figures/caption-controls';
import { cardViews } from './figures/card-views';
import { clonedSlides } from './figures/cloned-slides';
import { doubleCaptions } from './figures/double-captions';
import { figures } from './figures/figures';
import { folderLabels } from './figures/folder-labels';
import { galleries } from './figures/galleries';
import { listedPictures } from './figures/listed-pictures';
import { loneCaptions } from './figures/lone-captions';
import { lonePictures } from './figures/lone-pictures';
import { madeFigures } from './figures/made-figures';
import { thumbnails } from './figures/thumbnails';
import { blurredTwins } from './images/blurred-twins';
import { bylineFace } from './images/byline-face';
import { images } from './images/images';
import { noscript } from './images/noscript';
import { pictures } from './images/pictures';
import { standIns } from './images/stand-ins';
import { versions } from './images/versions';
import { drawnKatex } from './math/drawn-katex';
import { formulaImages } from './math/formula-images';
import { mathjaxAttribute } from './math/mathjax-attribute';
import { renderedMath } from './math/rendered-math';
import { texInText } from './math/tex-in-text';
import { texTwin } from './math/tex-twin';
import { footnotes } from './notes/footnotes';
import { links } from './notes/links';
import { noteNumbers } from './notes/note-numbers';
import { placeNames } from './notes/place-names';
import { sideNotes } from './notes/side-notes';
import type { Step } from './step';
import { attributes } from './structure/attributes';
import { looseBoxes } from './structure/boxes';
import { emptyBoxes } from './structure/empty';
import { ingredients } from './structure/ingredients';
import { notionLists } from './structure/notion-lists';
import { openerNames } from './structure/openers';
import { tabs } from './structure/tabs';
import { unknownElements } from './structure/unknown';
import { ariaTables } from './tables/aria-tables';
import { tableHalves } from './tables/halves';
import { layoutTables } from './tables/layout-tables';
import { strays } from './tables/strays';
import { apart } from './text/apart';
import { askedNames } from './headings/asked-names';
import { boardQuotes } from './quotes/board-quotes';
import { boldLines } from './headings/bold-lines';
import { breakChains } from './text/break-chains';
import { bylineLine } from './lines/byline-line';
import { closingByline } from './lines/closing-byline';
import { closingDay } from './lines/closing-day';
import { factList } from './lines/fact-list';
import { callouts } from './quotes/callouts';
import { directions } from './text/directions';
import { dropCaps } from './text/drop-caps';
import { emptyBrackets } from './lines/empty-brackets';
import { headingTools, titleHeading } from './headings/headings';
import { orphanHeadings } from './headings/orphan-headings';
import { lastLabel } from './lines/last-label';
import { lastRule } from './lines/last-rule';
import { listMarks } from './text/list-marks';
import { numberedRows } from './text/numbered-rows';
import { looseSeparators } from './lines/loose-separators';
import { leadingDate } from './lines/leading-date';
import { linkHints } from './lines/link-hints';
import { longHeadings } from './headings/long-headings';
import { pageNumbers } from './lines/page-numbers';
import { pullQuotes } from './quotes/pull-quotes';
import { quoteHeads } from './quotes/quote-heads';
import { quotedPosts } from './quotes/quoted-posts';
import { repeatedHeadline } from './headings/repeated-headline';
import { saidHeadings } from './headings/said-headings';
import { saidTwice } from './lines/said-twice';
import { shortTimes } from './lines/short-times';
import { shownLines } from './lines/shown-lines';
import { stepNumbers } from './headings/step-numbers';
import { templateWords } from './lines/template-words';
import { unseenWords } from './lines/unseen-words';
import { quotedHeadings } from './headings/quoted-headings';
import { upright } from './text/upright';
import { verseLines } from './quotes/verse';
import { versePre } from './quotes/verse-pre';
import { whiteSpace } from './text/white-space';

/** What is done inside an article, in this order: first what needs the page's own marks, last what takes them away. */
export const steps = {
  directions,
  upright,
  noscript,
  standIns,
  blurredTwins,
  lateFrames,
  mathjaxAttribute,
  renderedMath,
  drawnKatex,
  texTwin,
  formulaImages,
  codeTables,
  editorLines,
  boxedPre,
  typedCode,
  blockCode,
  copyButtons,
  listingMargins,
  versePre,
  listings,
  terminalColours,
  texInText,
  clonedSlides,
  versions,
  pictures,
  loneCaptions,
  images,
  cardViews,
  listedPictures,
  thumbnails,
  media,
  framedCards,
  frames,
  embeddedPosts,
  linkCards,
  saidTwice,
  repeatedHeadline,
  tabs,
  openerNames,
  saidHeadings,
  longHeadings,
  strays,
  ariaTables,
  tableHalves,
  layoutTables,
  notionLists,
  ingredients,
  listMarks,
  numberedRows,
  sideNotes,
  verseLines,
  shownLines,
  apart,
  boldLines,
  askedNames,
  templateWords,
  shortTimes,
  linkHints,
  unseenWords,
  quotedPosts,
  boardQuotes,
  links,
  footnotes,
  noteNumbers,
  placeNames,
  callouts,
  pullQuotes,
  quoteHeads,
  quotedHeadings,
  headingTools,
  titleHeading,
  leadingDate,
  bylineFace,
  bylineLine,
  factList,
  pageNumbers,
  captionSeams,
  captionTwins,
  doubleCaptions,
  folderLabels,
  galleries,
  madeFigures,
  figures,
  captionControls,
  whiteSpace,
  dropCaps,
  unknownElements,
  breakChains,
  emptyBrackets,
  looseSeparators,
  emptyBoxes,
  looseBoxes,
  stepNumbers,
  lonePictures,
  closingByline,
  closingDay,
  lastRule,
  lastLabel,
  orphanHeadings,
  lastEmptyBoxes: emptyBoxes,
  attributes,
} satisfies Record<string, Step>;
