import type { PageLine } from "../page/page-line.ts";
import { CLAIMS_RIGHTS, mayClaimRights } from "../page/rights.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `© 2021 Clarion Ltd`, `Copyright 2021`: with a year, or with the word and little else. */
const COPYRIGHT =
  /(?:\u00a9|\(c\)|\bcopyright\b)[^.]{0,40}?\b(?:19|20)\d\d\b|^\W{0,3}(?:copyright\b|\u00a9)/i;

export const copyrightLine: Rule = {
  name: "junk/copyright-line",
  says: "A copyright line.",
  example: "\u00a9 2021 Harbour Clarion Ltd.",
  needs: CLAIMS_RIGHTS,
  find: eachLine((line) => {
    if (!mayClaimRights(line) || line.count > 60 || isSentence(line)) return null;
    return COPYRIGHT.test(line.text.slice(0, 200)) ? junk(line, "footer") : null;
  }),
};

/** `The film's copyright expired in 2011.`; nothing that opens with the sign itself is one. */
const isSentence = ({ prose, cue, text }: PageLine): boolean =>
  prose > 0.6 && cue < 0.3 && !/^\W{0,3}(?:copyright\s*)?\u00a9/i.test(text);
