import { namePeople } from "../byline/signature.ts";
import { type Page, spanIn } from "../page/page.ts";
import { junk, whole, wordsAt } from "../propose.ts";
import type { Field, Named, Proposal, Rule } from "../rule.ts";
import { type FieldLine, recordFields } from "./fields.ts";

/** A text from a press database stands in a record, whose labels say what is what. */
export const recordField: Rule = {
  name: "record/record-field",
  says: "The clipping is a record of a press database: its labels say what is what.",
  example:
    "Tarn Valley Mercury\n\nMay 4, 2021\n\nMill owners meet for the fourth time\n\nBYLINE: Jo March\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 112 words\n\nThe owners met again on Tuesday, as was expected.\n\nLOAD-DATE: May 5, 2021",
  find: function* (page) {
    for (const field of recordFields(page.lines)) yield* propose(page, field);
  },
};

function propose(page: Page, found: FieldLine): readonly Proposal[] {
  const { line, field, from } = found;
  const value = line.text.slice(from).trim();
  if (field === "text") return found.labelled ? labelBefore(page, found) : [];
  if (value === "" || field === "other") return [junk(line, "other")];
  switch (field) {
    case "byline":
      return [...labelBefore(page, found), { ...rest(page, found, "byline"), names: authorsIn(page, found) }];
    case "paper":
      return [{ ...whole(line, "source"), names: [named(page, found, "outlet", value)] }];
    case "title":
      return [...labelBefore(page, found), rest(page, found, "title")];
    case "day":
      return [whole(line, "date-line")];
  }
}

/** The label alone, where a value stands behind it that is the article's. */
function labelBefore(page: Page, { line, from }: FieldLine): readonly Proposal[] {
  if (from === 0) return [];
  if (from >= line.text.length) return [junk(line, "other")];
  const span = spanIn(page, line, 0, from);
  return span ? [{ span, role: "junk", junk: "other" }] : [];
}

/** What stands behind the label. */
function rest(page: Page, { line, from }: FieldLine, role: "title" | "byline"): Proposal {
  return { ...whole(line, role), span: spanIn(page, line, from, line.text.length) ?? line.span };
}

/** `March, Jo; Brook, Ada`, or names as bylines have them. */
function authorsIn(page: Page, found: FieldLine): readonly Named[] {
  const { line, from } = found;
  const by = /^\s*by\s+/i.exec(line.text.slice(from))?.[0].length ?? 0;
  const turned = [...line.text.slice(from).matchAll(TURNED)];
  if (turned.length === 0) return namePeople(page, line, from + by, "author");
  return turned.map(([, surname, given]) => named(page, found, "author", `${given!.trim()} ${surname}`));
}

const TURNED = /(?<=^|;\s*)(\p{Lu}[\p{L}'\u2019-]+), (\p{Lu}[\p{L}'\u2019. -]*?)\.?(?=\s*(?:;|$))/gu;

function named(page: Page, { line, from }: FieldLine, field: Field, value: string): Named {
  return { field, value, span: wordsAt(page, line, from, line.text.length), basis: "stated" };
}
