import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Finding } from "../records/finding.ts";
import { stated } from "./assemble/front-matter.ts";
import { type Page, readPage } from "./page/page.ts";
import { pickTitle } from "./pick-title.ts";
import type { Claim, Rule } from "./rule.ts";
import { firstRules, otherRules } from "./rules.ts";
import { findTitleLines } from "./title/title-lines.ts";
import { weights } from "./weights.ts";

/** All that the rules say of one clipping: plain data, so that it can be remembered and settled again. */
export interface Claims {
  readonly language: Finding<string>;
  readonly claims: readonly Claim[];
}

/** Asks every rule. The title's rules first, for others ask where it is. */
export function claim(clipping: Clipping, sources: SourceIndex = NO_SOURCES): Claims {
  const bare = readPage(clipping, sources);
  const page: Page = { ...bare, titleLines: findTitleLines(bare) };
  const claims: Claim[] = [];
  ask(firstRules, page, claims);
  const title = pickTitle(clipping.text, claims);
  ask(otherRules, { ...page, title: title && lineAt(page, title.span.start) }, claims);
  return { language: stated(clipping, "language") ?? languageOf(page), claims };
}

function ask(rules: readonly Rule[], page: Page, claims: Claim[]): void {
  for (const { name, find } of rules) {
    const weight = weights[name]!;
    for (const { span, role, junk, names, block, share = 1 } of find(page))
      claims.push({ span, role, junk, names, block, rule: name, weight: weight * share });
  }
}

function lineAt({ lines }: Page, offset: number): number | null {
  const line = lines.find(({ span }) => span.start <= offset && offset < span.end);
  return line?.index ?? null;
}

function languageOf({ language: { code, basis, span } }: Page): Finding<string> {
  const rule = basis === "stated" ? "front-matter/language" : "language/small-words";
  return { value: code, basis, span, rule };
}
