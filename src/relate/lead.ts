import type { Article } from "../records/article.ts";

/** Longest lead, in UTF-16 units: about three lines of a list. */
const MOST = 300;
/** A sentence that ends before this says too little to stand alone. */
const LEAST = 90;
/** The end of a sentence, with what closes it: `.” `. */
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*(?=\s|$)/gu;

/** The first words of the text, ending at a sentence or with an ellipsis; empty for an article without text. */
export function leadOf(article: Pick<Article, "standfirst" | "body">): string {
  const text = firstWords(article);
  if (text.length <= MOST) return text;
  const window = text.slice(0, MOST);
  const ends = [...window.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const end = ends.at(-1) ?? 0;
  return end >= LEAST ? window.slice(0, end) : `${cutAtWord(window)}…`;
}

/** Somewhat more than the lead needs, white space folded. A standfirst is the lead that its editor wrote. */
function firstWords({ standfirst, body }: Pick<Article, "standfirst" | "body">): string {
  let text = standfirst === null ? "" : fold(standfirst.value);
  for (const block of body) {
    if (text.length >= LEAST) break;
    if (block.kind === "paragraph" || block.kind === "quotation" || block.kind === "list-item")
      text = `${text} ${fold(block.text.slice(0, MOST * 4))}`.trim();
  }
  return text;
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

function cutAtWord(window: string): string {
  const space = window.lastIndexOf(" ");
  const cut = space > LEAST ? window.slice(0, space) : window;
  return cut.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s,;:–—-]+$/, "");
}
