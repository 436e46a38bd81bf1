import { keptWith } from "../again/kept-with.ts";
import type { ArticleCard, SourceEntry } from "../records/archive.ts";
import type { PagePlan } from "../records/page.ts";
import { factFile, nameFile } from "./fact-files.ts";
import { type Facts, factsOf, type Names } from "./facts.ts";
import type { NumberedFiling } from "./filing.ts";
import { range, script } from "./index-file.ts";
import { digestOf } from "./keep.ts";
import { factFileOf, filePath } from "./layout.ts";

/** What filters go by: days, sources, languages. */
export function planFacts(
  { numbered, layout, base }: NumberedFiling,
  sources: readonly SourceEntry[],
): readonly PagePlan[] {
  const named = new Map(
    sources.flatMap((entry) => entry.spellings.map(({ name }) => [name, entry.name] as const)),
  );
  const files = range(layout.facts).map((): (Told & { readonly key: number })[] => []);
  for (const { card, key } of numbered)
    files[factFileOf(key, layout)]!.push({ key, ...factsToldOf(card, named) });
  return files.map((rows, number) =>
    script(filePath("facts", number), digestOf([base, rows.map(({ key, text }) => `${key} ${text}`)]), () => [
      "facts",
      number,
      factFile(
        rows.map(({ key, facts }) => [key, facts] as const),
        layout,
      ),
    ]),
  );
}

/** The facts of an article, and the same in a text. */
interface Told {
  readonly facts: Facts;
  readonly text: string;
}

/** Kept as long as the card is, and its sources are called so. */
const FACTS = keptWith<ArticleCard, Told & { readonly called: string }>();

function factsToldOf(card: ArticleCard, named: ReadonlyMap<string, string>): Told {
  const nameOf = (name: string) => named.get(name) ?? name;
  const { outlet, agency, republisher } = card.article!;
  const called = [outlet, agency, republisher].map((found) => found && nameOf(found.value)).join("\n");
  const known = FACTS.get(card);
  if (known?.called === called) return known;
  const facts = factsOf(card, nameOf);
  const told = { called, facts, text: JSON.stringify(facts) };
  FACTS.set(card, told);
  return told;
}

/** Whom and what each article names. */
export function planNames(
  { numbered, layout, base }: NumberedFiling,
  names: (card: ArticleCard) => Names,
): readonly PagePlan[] {
  const files = range(layout.facts).map((): [number, Names][] => []);
  for (const { card, key } of numbered) files[factFileOf(key, layout)]!.push([key, names(card)]);
  return files.map((rows, number) =>
    script(filePath("names", number), digestOf([base, rows]), () => ["names", number, nameFile(rows)]),
  );
}
