import { Has } from "../page/has.ts";
import { isWithin } from "../page/page.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

const ADDRESS = /^(?:[\p{L} ]{0,16}:\s*)?(https?:\/\/[^\s<>"]{4,400})$/u;

/** A line that is an internet address, with or without a label: where the clipping was found, unless its page says that itself. */
export const address: Rule = {
  name: "source/address",
  says: "A line above or below the text is an internet address.",
  example: "https://clarion.example/2021/mill-owners-meet\nThe owners met again on Tuesday, as was expected.",
  needs: { has: Has.SLASH },
  find: eachLine((line, page) => {
    if ((line.has & Has.SLASH) === 0 || isWithin(page, line) || line.text.length > 430) return null;
    const value = ADDRESS.exec(line.text)?.[1];
    if (!value) return null;
    const isKnown = page.clipping.metadata?.some(({ field }) => field === "url");
    if (isKnown) return junk(line, "other");
    return {
      ...junk(line, "other"),
      names: [{ field: "url" as const, value, span: line.span, basis: "stated" as const }],
    };
  }),
};
