import type { Dossier } from "../../src/records/dossier.ts";

export interface Labelled {
  readonly text: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly authors: readonly string[];
  /** The paper that the page names somewhere; null: it names none. */
  readonly outlet: string | null;
}

/** Lines `label|text` or `byline|text|names`; `outlet|name` is no line, but what is to be found. Clippings apart by `=====`. */
export function readLabelled(file: string): readonly Labelled[] {
  return file.split(/^=====\n/m).map((part) => {
    const rows = part
      .trim()
      .split("\n")
      .map((row) => row.split("|"));
    const lines = rows
      .filter(([label]) => label !== "outlet")
      .map(([label = "", ...text]) => ({ label, text: label === "byline" ? text[0]! : text.join("|") }));
    const outlet = rows.find(([label]) => label === "outlet")?.[1] ?? null;
    const authors = rows.flatMap(([label, , names]) =>
      label === "byline" && names ? names.split(", ") : [],
    );
    return { text: lines.map(({ text }) => `${text}\n`).join(""), lines, authors, outlet };
  });
}

const KEPT = new Set(["body", "subheading", "standfirst"]);

/** Lines kept right, lost and leaked; whether title and authors are the ones printed. */
export function measure({ lines, authors, outlet }: Labelled, { article, extraction }: Dossier) {
  const kept = [article?.standfirst?.value ?? "", ...(article?.body ?? []).map(({ text }) => text)].join(
    "\n",
  );
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  const all = letters(kept);
  const isKept = ({ text }: { readonly text: string }) =>
    all.includes(letters(text.replace(/ \(\p{L}+\)$/u, "")));
  const wanted = lines.filter(({ label }) => KEPT.has(label));
  const others = lines.filter(({ label }) => label === "junk" || label === "caption");
  return {
    right: wanted.filter(isKept).length,
    lost: wanted.filter((line) => !isKept(line)).map(({ text }) => text),
    leaked: others.filter(isKept).map(({ text }) => text),
    title: article?.title?.value === lines.find(({ label }) => label === "title")?.text,
    found: article?.title?.value ?? null,
    byline:
      authors.length === 0
        ? null
        : String(article?.byline.authors.map(({ value }) => value)) === String(authors),
    outlet: outlet === null ? null : bare(article?.source.outlet?.value) === bare(outlet),
    outletFound: article?.source.outlet?.value ?? null,
    agency: article?.source.agency?.value ?? null,
    language: extraction.article?.language.value ?? null,
  };
}

/** Letters only, without an article in front. */
const bare = (name = ""): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|el|der|die|das|le|la) /, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
