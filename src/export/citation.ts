import type { ExportDate, ExportRecord } from "./export-record.ts";

/** What a citation says of an article, before any format prints it. */
export interface Citation {
  readonly id: string;
  /** In square brackets where the archive supplied it. */
  readonly title: string;
  readonly authors: readonly string[];
  /** The paper, or the agency where no paper is known; null: unknown. */
  readonly publication: string | null;
  readonly date: CitedDate;
  readonly language: string | null;
  readonly abstract: string | null;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly tags: readonly string[];
  readonly rights: string | null;
  /** What no field holds: how an uncertain date was found, the agency, where the copy was found. */
  readonly notes: readonly string[];
}

export interface CitedDate {
  /** ISO, as fine as it is known: `2022-01-12`, `2022-01`, `2022`, `-0044`; null: coarser or unknown. */
  readonly exact: string | null;
  /** First and last possible day, ISO; null: open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** As EDTF; null: unknown. */
  readonly edtf: string | null;
  readonly stated: boolean;
}

const EXACT = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Null: there is no article in it. */
export function citationOf(record: ExportRecord): Citation | null {
  const { title, date, source, byline } = record;
  if (!title) return null;
  const supplied = title.basis === "inferred" && title.lines === null;
  return {
    id: record.id,
    title: supplied && !/^\[.*\]$/s.test(title.value) ? `[${title.value}]` : title.value,
    authors: byline.authors,
    publication: (source.outlet ?? source.agency ?? source.republisher)?.value ?? null,
    date: citedDate(date),
    language: record.language,
    abstract: record.standfirst?.value ?? null,
    url: record.url ?? record.archiveUrl,
    accessed: record.accessed,
    tags: record.tags,
    rights: record.rights,
    notes: notesOf(record),
  };
}

function citedDate(date: ExportDate | null): CitedDate {
  const edtf = date?.edtf ?? null;
  return {
    exact: edtf !== null && EXACT.test(edtf) ? edtf : null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    edtf,
    stated: date?.basis === "stated" || date?.basis === "corrected",
  };
}

function notesOf({ date, source, notes }: ExportRecord): readonly string[] {
  const inferred = date && date.basis !== "stated" && date.basis !== "corrected";
  return [
    ...(inferred ? [`Date: ${date.sentence}`] : []),
    ...(source.agency && source.outlet ? [`Agency: ${source.agency.value}`] : []),
    ...(source.republisher && (source.outlet || source.agency)
      ? [`Copy at: ${source.republisher.value}`]
      : []),
    ...(notes ? [notes] : []),
  ];
}
