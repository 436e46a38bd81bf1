import type { EntityKind } from "../../records/archive.ts";
import { capital } from "../capital.ts";
import { counted } from "./grammar.ts";

const articles = counted("article");

const headings: Readonly<Record<EntityKind, string>> = {
  people: "People",
  organisations: "Organisations",
  places: "Places",
};

/** People, organisations and places: their lists and their pages. */
export const names = {
  headings,
  byCountOf: (heading: string) => `${heading} by number of articles`,
  described: (total: number, heading: string) =>
    `${capital(counted("name")(total))} in the articles of this archive: ${heading.toLowerCase()}.`,
  aToZ: "A to Z",
  byCount: "By number of articles",
  letters: "By first letter",
  name: "Name",
  none: "No article names any.",
  namedIn: (many: number) => `Named in ${articles(many)}.`,
  describedOne: (name: string, many: number) => `${name}: named in ${articles(many)} of this archive.`,
  spelled: "Spelled",
  roles: "As the articles say",
  inOrder: "Articles, in order of time",
  firstOf: (many: number) => `in ${articles(many)}, first in`,
  moreQuotes: (many: number) => `and ${many} more there`,
  companions: "Named in the same articles",
  namedHere: "Named in this article",
};

/** Who speaks, and what is told by several. */
export const quotes = {
  title: "Quotes by speaker",
  described: (people: number) =>
    `${capital(counted("person", "people")(people))} whose words stand in the articles of this archive.`,
  families: (many: number) => `Told by several clippings: ${counted("quotation")(many)}`,
  said: (quotations: number, inArticles: number) =>
    `${counted("quotation")(quotations)}, named in ${articles(inArticles)}`,
  none: "No article quotes anybody by name.",
  toldAgain: "Told by several clippings",
  describedAgain: (many: number) =>
    `${capital(counted("quotation")(many))} in more than one clipping, with the words in which they differ.`,
  /** Around a word that is shown marked: what stands before it, the word, what stands behind it. */
  toldAgainNote: [
    "The same words in more than one clipping. ",
    "Marked",
    " is what the longest version does not have.",
  ],
  thereSaidBy: (speaker: string) => `There said by: ${speaker}`,
  andIn: (more: number) => `and in ${more} more`,
  speakerUnknown: "Speaker unknown",
};
