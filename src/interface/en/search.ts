import { counted } from "./grammar.ts";

/** The page of the search, as it is without a script. */
export const search = {
  described: (articles: number) => `Search the ${counted("article")(articles)} of this archive.`,
  /** `words in quotes` stand together, `-word` leaves out, `begin*` is a beginning. Each is an example and what it does. */
  syntax: {
    phrase: "words in quotes",
    phraseDoes: "stand together",
    without: "-word",
    withoutDoes: "leaves out",
    beginning: "begin*",
    beginningDoes: "is a beginning",
    folded: "Accents and capitals do not matter.",
  },
  keys: "Keys:",
  keyToSearch: "to search",
  and: "and",
  keyThrough: "through what is found",
  keyEnter: "to read",
  keyEscape: "back",
  found: "Found",
  narrow: "Narrow down",
  foundPages: "Pages of what was found",
  withoutScript: "Searching needs JavaScript. Everything can be found without it:",
  all: (articles: string) => `All ${articles} articles`,
  bySource: "By source",
  timelineNote: "every article by year and month",
  storiesNote: "one event in several clippings",
  eventsNote: "what the articles say happened, and when",
  titles: "All headlines, A to Z",
  articles: counted("article"),
  names: counted("name"),
  home: "Home",
  homeNote: "the latest, and what this archive is",
};
