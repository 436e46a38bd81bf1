import { grammar } from "./grammar.ts";

const { plural, number } = grammar;

/** The first page. */
export const home = {
  clippings: (many: number) =>
    plural(many, { none: "No clippings", one: "1 clipping", other: "# clippings" }),
  /** `when`: `in 1931`, `between 1931 and 1940`; null where no date has bounds. */
  summary: (clippings: string, sources: number, when: string | null) => {
    const from = sources === 0 ? "" : ` from ${plural(sources, { one: "1 source", other: "# sources" })}`;
    return `${clippings}${from}${when === null ? "" : `, written ${when}`}.`;
  },
  doubts: (all: number, stated: number) => {
    if (stated === 0) return "None says when it was written";
    const say = plural(stated, { one: "says when it was", other: "say when they were" });
    return `${number(stated)} of ${number(all)} ${say} written`;
  },
  inferred: (many: number) =>
    plural(many, { one: "1 date was worked out", other: "# dates were worked out" }),
  wide: (many: number) =>
    plural(many, {
      one: "1 is known only within wide bounds",
      other: "# are known only within wide bounds",
    }),
  undated: (many: number) => plural(many, { one: "1 has no date", other: "# have no date" }),
  searchLabel: "Search this archive",
  searchFor: "Words, names, phrases",
  search: "Search",
  byYear: "By year",
  stories: "One event, several accounts",
  moreStories: "More stories",
  allStories: "All stories",
  accounts: (accounts: number, copies: number) => {
    const told = plural(accounts, { one: "1 account", other: "# accounts" });
    return copies === 0 ? told : `${told}, ${plural(copies, { one: "1 copy", other: "# copies" })}`;
  },
  moreAccounts: (many: number) => plural(many, { one: "and 1 more", other: "and # more" }),
  quotedBy: (many: number) => plural(many, { one: "in 1 of them", other: "in # of them" }),
  speakerUnknown: "Speaker unknown",
  compare: "Who said what: the accounts side by side",
  all: "All articles",
  latest: "Latest in time",
  none: "There is no article in this archive yet.",
  allByYear: "All articles, by year",
  bounds: "When they may have been written",
  bases: "How their dates are known",
  people: "Most often named",
  sources: "Sources",
};
