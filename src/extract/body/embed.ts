import { isWithin } from "../page/page.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `— Jo March (@jomarch) May 4, 2021`: whoever posted the words above it, as embedded posts end. */
const SIGNED = /^[\u2014\u2013-]+\s?.{1,80}\(@\w{1,30}\)/;

export const embed: Rule = {
  name: "body/embed",
  says: "The signature of a post from a social network that is quoted in the article.",
  example: [
    "The mayor wrote that she was sorry for all who had been waiting in the rain since the early morning.",
    "\u2014 Jo March (@jomarch) May 4, 2021",
    "By noon the trains were running again, and the company promised to pay for the taxis.",
  ].join("\n"),
  find: eachLine((line, page) =>
    line.kind === "embed" || (SIGNED.test(line.text) && isWithin(page, line))
      ? { ...whole(line, "body"), block: "embed" as const }
      : null,
  ),
};
