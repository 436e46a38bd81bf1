import type { MetadataItem } from "../../records/clipping.ts";
import { foldToWords } from "../../text/fold.ts";
import { isInside } from "./best-element.ts";
import { type DrawnBlock, drawBlocks } from "./blocks.ts";
import { hiddenTexts } from "./hidden-text.ts";
import { findOwnTitle } from "./own-story.ts";
import { proseWords, sentenceWords } from "./prose.ts";
import { asMarkup, scriptText } from "./script-text.ts";
import { type Element, parsePage, textOf } from "./tree.ts";

/** In words of running text: a page that shows less may hide the rest, or shows no article at all. */
const LEAST_SHOWN = 150;
const LEAST_ARTICLE = 60;
/** So much text must be held back before it is taken for the article. */
const LEAST_HELD = 80;
/** In characters: that many words are longer. */
const LEAST_COPY = LEAST_HELD * 2;
/** The page's copy of its text, if no more than this of it is shown, is not shown. */
const MOST_SHOWN = 0.5;

/**
 * What the page shows, and the article's text where it is in the page but not shown: hidden until somebody pays or a script
 * runs, or only in the data that a script would draw it from. `copy`: the text as the page's own data repeat it.
 */
export function drawWhole(
  root: Element,
  copy: string | null,
  data: readonly MetadataItem[],
): readonly DrawnBlock[] {
  const drawn = drawBlocks(root);
  if (copy === null && showsArticle(drawn)) return drawn; // most pages
  const shown = drawn.filter((block) => proseWords(block) > 0);
  const prose = proseIn(shown);
  const told = copy === null || copy.length < LEAST_COPY ? [] : drawBlocks(pageOf(copy));
  const samples = proseIn(told) >= LEAST_HELD ? samplesOf(told) : [];
  const isTold = samples.length > 0 && shareOf(samples, drawn) < MOST_SHOWN;
  if (!isTold && prose >= LEAST_SHOWN) return drawn;
  const hidden = hiddenTexts(root).filter(({ element, blocks }) =>
    isTold
      ? shareOf(samples, blocks) >= MOST_SHOWN
      : proseIn(blocks) >= Math.max(LEAST_HELD, 2 * prose) &&
        (prose < LEAST_ARTICLE || isBesideProse(element, shown)),
  );
  if (hidden.length > 0) return drawBlocks(root, new Set(hidden.map(({ element }) => element)));
  if (!isTold && prose >= LEAST_ARTICLE) return drawn;
  const text = isTold ? pageOf(copy!) : scriptText(root);
  if (text === null || proseIn(drawBlocks(text)) < Math.max(LEAST_HELD, 2 * prose)) return drawn;
  if (isTold) dropShown(text, shown);
  insert(text, drawn[placeFor(drawn, samples, data)]?.element ?? root);
  return drawBlocks(root);
}

function showsArticle(drawn: readonly DrawnBlock[]): boolean {
  let prose = 0;
  return drawn.some((block) => {
    prose += proseWords(block);
    return prose >= LEAST_SHOWN;
  });
}

/** In the element that holds what is shown of the text; all of a page is none. */
const isBesideProse = ({ parent }: Element, shown: readonly DrawnBlock[]): boolean =>
  parent !== null &&
  !/^(?:body|html|#page)$/.test(parent.tag) &&
  shown.some(({ element }) => isInside(element, parent));

const proseIn = (blocks: readonly DrawnBlock[]): number =>
  blocks.reduce((sum, block) => sum + (proseWords(block) > 0 ? sentenceWords(block.text) : 0), 0);

/** In characters; no article is as long. */
const LONGEST = 400_000;

/** Content systems escape what is escaped already: tags stay, signs are read. */
const pageOf = (said: string, copy = said.slice(0, LONGEST)): Element =>
  parsePage(asMarkup(/&(?:amp;)+#?\w+;/.test(copy) ? textOf(parsePage(copy.replace(/</g, "&lt;"))) : copy));

/** Words in a row, from all over a text. */
const SAMPLES = 20;
const SAMPLE_WORDS = 5;

function samplesOf(blocks: readonly DrawnBlock[]): readonly string[] {
  const words = wordsOf(blocks).split(" ");
  const step = Math.max(1, Math.floor((words.length - SAMPLE_WORDS) / SAMPLES));
  const starts = Array.from({ length: SAMPLES }, (_, i) => i * step).filter(
    (start) => start + SAMPLE_WORDS <= words.length,
  );
  return starts.map((start) => words.slice(start, start + SAMPLE_WORDS).join(" "));
}

const wordsOf = (blocks: readonly DrawnBlock[]): string =>
  foldToWords(blocks.map(({ text }) => text).join("\n"));

function shareOf(samples: readonly string[], blocks: readonly DrawnBlock[]): number {
  const words = wordsOf(blocks);
  return samples.filter((sample) => words.includes(sample)).length / samples.length;
}

/** Behind what is shown of the text, else below the headline, else at the end. */
function placeFor(
  drawn: readonly DrawnBlock[],
  samples: readonly string[],
  data: readonly MetadataItem[],
): number {
  const last = drawn.findLastIndex(
    (block) => proseWords(block) > 0 && samples.some((sample) => foldToWords(block.text).includes(sample)),
  );
  if (last >= 0) return last;
  const title = findOwnTitle(drawn, data);
  return title >= 0 ? title : drawn.length;
}

/** What the page shows of its text is not read twice. */
function dropShown(text: Element, shown: readonly DrawnBlock[]): void {
  const all = ` ${wordsOf(shown)} `;
  for (const { element, text: said } of drawBlocks(text)) {
    const { parent, children } = element;
    if (parent !== null && all.includes(` ${foldToWords(said)} `))
      parent.children.splice(parent.children.indexOf(element), 1);
    else if (children.length === 1 && typeof children[0] === "string")
      children[0] = shown.reduce(
        (rest, one) =>
          rest.trimStart().startsWith(one.text) ? rest.trimStart().slice(one.text.length) : rest,
        children[0],
      );
  }
}

/** As an element named for what it holds, behind another. */
function insert(text: Element, before: Element): void {
  const parent = before.parent ?? before;
  const element: Element = { ...text, tag: "div", attributes: { class: "article-body" }, parent };
  for (const child of text.children) if (typeof child !== "string") Object.assign(child, { parent: element });
  const at = parent.children.indexOf(before);
  parent.children.splice(at < 0 ? parent.children.length : at + 1, 0, element);
}
