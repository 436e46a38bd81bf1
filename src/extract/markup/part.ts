import type { PagePart } from "../../records/clipping.ts";
import type { JunkKind } from "../../records/passage.ts";
import { markupOf } from "../page/markup.ts";
import { isHead } from "../page/page.ts";
import { eachLine, junk, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { isSignature } from "./signature.ts";

const KINDS: Readonly<Partial<Record<PagePart, JunkKind>>> = {
  navigation: "navigation",
  advertisement: "advertisement",
  share: "share",
  newsletter: "newsletter",
  comments: "comments",
  related: "related",
  paywall: "paywall",
  cookies: "cookies",
  footer: "footer",
  form: "other",
  "author-note": "other",
  "date-line": "other",
  byline: "other",
  tags: "navigation",
};

/** What the page's elements are, or are called, inside and outside the text. */
export const part: Rule = {
  name: "markup/part",
  exampleFormat: "html",
  says: "The element that holds the line is, or is named for, a part of the page that is not its text.",
  example: '<nav><a href="/">Harbour</a></nav><div class="share-tools">Send it to a friend</div>',
  needs: { markup: true },
  find: eachLine((line, page) => {
    const markup = markupOf(line);
    if (!markup?.part || markup.given === true) return null;
    if (OF_HEAD.has(markup.part) && isHead(page, line)) return null;
    if (MAY_SIGN.has(markup.part) && isSignature(page, line)) return null;
    const kind = KINDS[markup.part];
    return kind ? junk(line, kind, WEAK.has(markup.part) ? 0.6 : 1) : null;
  }),
};

/** What is to be looked for there between title and text. */
const OF_HEAD: ReadonlySet<PagePart> = new Set(["byline", "date-line"]);

/** Beside its buttons a page often prints who wrote, and when. */
const MAY_SIGN: ReadonlySet<PagePart> = new Set([
  "share",
  "navigation",
  "form",
  "author-note",
  "tags",
  "footer",
]);

/** Names of fields of the article: what stands there is mostly one, and other rules know which. */
const WEAK: ReadonlySet<PagePart> = new Set(["byline", "date-line", "form", "footer"]);

/** What stands below a picture. */
export const caption: Rule = {
  name: "markup/caption",
  exampleFormat: "html",
  says: "The line stands in the element that describes a picture.",
  example: "<figure><figcaption>The mill at Easthaven in May</figcaption></figure>",
  needs: { markup: true },
  find: eachLine((line): Proposal | null =>
    markupOf(line)?.part === "caption" ? whole(line, "caption") : null,
  ),
};
