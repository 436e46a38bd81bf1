import type { Passage } from "../../records/passage.ts";

/** What a stretch of a clipping is, in words for the margin of the original. Null: the text itself. */
export function roleInWords({ role, junk }: Pick<Passage, "role" | "junk">): string | null {
  return junk === null ? ROLES[role] : JUNK[junk];
}

const ROLES: Readonly<Record<Passage["role"], string | null>> = {
  title: "title",
  standfirst: "standfirst",
  byline: "byline",
  "date-line": "date line",
  dateline: "dateline",
  source: "source",
  subheading: "subheading",
  body: null,
  caption: "caption",
  credit: "picture credit",
  "related-link": "link to another story",
  junk: "not the article",
  markup: "markup",
  "front-matter": "note of the archive’s owner",
  blank: null,
};

const JUNK: Readonly<Record<NonNullable<Passage["junk"]>, string>> = {
  navigation: "navigation",
  advertisement: "advertisement",
  share: "sharing buttons",
  newsletter: "newsletter offer",
  comments: "comment form",
  related: "other stories",
  paywall: "paywall notice",
  cookies: "cookie notice",
  disclaimer: "disclaimer",
  footer: "footer",
  other: "not the article",
};
