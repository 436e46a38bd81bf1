import type { ArticleCard } from "../records/archive.ts";

/** What an article can be filtered by. The order is that of the columns in a file of facts. */
export interface Facts {
  /** `1931..1931,1935..`: ranges of years, with an open end where nothing stands; empty is unknown. */
  readonly years: string;
  readonly basis: string;
  readonly language: string;
  readonly sources: readonly string[];
  readonly people: readonly string[];
}

/** What an article is about: whom and which places it names, and the stories that it tells. */
export interface Names {
  readonly named: readonly string[];
  readonly places: readonly string[];
  readonly stories: readonly string[];
}

/** What a filter of people and sources goes by. `nameOf`: the commonest spelling of a source. */
export function factsOf({ article }: ArticleCard, nameOf: (name: string) => string): Facts {
  const { date, language, outlet, agency, republisher, authors } = article!;
  const year = (day: string | null) => day?.replace(/-\d\d-\d\d$/, "") ?? "";
  const names = [outlet, agency, republisher].flatMap((finding) => (finding ? [nameOf(finding.value)] : []));
  return {
    years: date.ranges.map(({ earliest, latest }) => `${year(earliest)}..${year(latest)}`).join(","),
    basis: date.basis,
    language: language.split("-")[0]!.toLowerCase(),
    sources: [...new Set(names)],
    people: [...new Set(authors)],
  };
}
