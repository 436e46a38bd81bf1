import type { Evidence } from "../../records/dating.ts";
import { findPathDate } from "../date-in-path.ts";
import { evidenceOf, firstOf, onOrAfter } from "../evidence.ts";
import type { Witness } from "../witness.ts";

/** What a text points to was there before it. */
const NOT_BEFORE = 0.85;

/** An address that is neither endless nor glued to what follows. */
const ADDRESS = /\bhttps?:\/\/[^\s"'<>()[\]]{4,300}/gi;

/** An address in the running text with a date in it: what it leads to is older than the text. */
export const otherAddress: Witness = {
  name: "date/other-address",
  says: "An address that the text itself points to was there when it was written; a date in it is the earliest day.",
  example: "The report is at https://gazette.example/2022/01/12/ferry for all to read.",
  exampleAs: "body",
  testify({ clipping, article }) {
    if (!clipping.text.includes("://")) return [];
    const found = article.body.flatMap(({ span }) =>
      [...clipping.text.slice(span.start, span.end).matchAll(ADDRESS)].flatMap(
        (match): readonly Evidence[] => {
          const path = findPathDate(match[0]);
          if (!path || match[0] === article.url?.value) return [];
          const start = span.start + match.index + match[0].indexOf(path.text);
          return [
            evidenceOf(otherAddress.name, {
              cause: `other-address/${path.text}`,
              days: onOrAfter(firstOf(path.days)),
              confidence: NOT_BEFORE,
              says: { of: "other-address", text: path.text },
              on: { text: path.text, span: { start, end: start + path.text.length } },
            }),
          ];
        },
      ),
    );
    return found.slice(0, MOST);
  },
};

/** A list of links is no text. */
const MOST = 5;
