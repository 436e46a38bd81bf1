import type { Words } from "../../interface/words.ts";
import type { DatedArticle } from "../../records/article.ts";
import { printYamlText } from "../../text/print-yaml.ts";
import { fieldName } from "./correction-view.ts";

/** A correction that only lacks what is right. */
export interface ReadyCorrection {
  readonly label: string;
  /** An item of `corrections/<id>.yaml`. */
  readonly yaml: string;
  /** A letter that holds it; null where the archive has no mail address. */
  readonly mail: string | null;
}

export interface ReadyOptions {
  readonly words: Words;
  /** The file to be saved. */
  readonly file: string;
  /** What a reader would write under, and where the page lies. */
  readonly subject: string;
  readonly address: string;
  /** `archive@example.org`; null: none. */
  readonly mailbox: string | null;
  /** Others have told its day: what it was before is not what the page shows, and so is not said. */
  readonly told: boolean;
}

/** For each field of an article that a reader can judge. */
export function readyCorrections(article: DatedArticle, options: ReadyOptions): readonly ReadyCorrection[] {
  return FIELDS.map(({ field, written, now }) => {
    const label = fieldName(field, options.words.owner);
    const was =
      options.told && field === "date" ? [] : [`  was: ${printYamlText(now(article) ?? "unknown")}`];
    const yaml = [`- field: ${written}`, "  value: ", ...was, "  note: ", "  by: "].join("\n");
    return { label, yaml, mail: mailTo(yaml, options) };
  });
}

interface Field {
  readonly field: string;
  /** As owners write it. */
  readonly written: string;
  /** What the archive says by now, as `was` has it. */
  readonly now: (article: DatedArticle) => string | null;
}

const FIELDS: readonly Field[] = [
  { field: "title", written: "title", now: ({ title }) => title.value },
  { field: "standfirst", written: "standfirst", now: ({ standfirst }) => standfirst?.value ?? null },
  { field: "date", written: "date", now: ({ date }) => date.edtf },
  { field: "outlet", written: "source", now: ({ source }) => source.outlet?.value ?? null },
  { field: "agency", written: "agency", now: ({ source }) => source.agency?.value ?? null },
  { field: "republisher", written: "via", now: ({ source }) => source.republisher?.value ?? null },
  {
    field: "authors",
    written: "authors",
    now: ({ byline }) => byline.authors.map(({ value }) => value).join("; ") || null,
  },
  { field: "dateline", written: "dateline", now: ({ dateline }) => dateline?.text ?? null },
  { field: "language", written: "language", now: ({ language }) => language.value },
  { field: "url", written: "url", now: ({ url }) => url?.value ?? null },
];

/** Browsers and mail programs take some two thousand characters; a `was` may be as long as a title. */
const LONGEST_LETTER = 1800;

function mailTo(yaml: string, { mailbox, subject, address, file }: ReadyOptions): string | null {
  if (mailbox === null) return null;
  const body = `${address}\n\n${file}\n${yaml}\n`;
  const letter = `mailto:${mailbox}?subject=${encoded(subject)}&body=${encoded(body)}`;
  return letter.length <= LONGEST_LETTER ? letter : `mailto:${mailbox}?subject=${encoded(subject)}`;
}

/** Lines of a letter end with CR LF (RFC 6068). */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD").replace(/\r?\n/g, "\r\n"));
