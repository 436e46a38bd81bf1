import type { ArticleCard } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { mapLines } from "../../text/lines.ts";
import { partUses } from "../../text/rule-uses.ts";
import { inBlocks, sumsInBlocks } from "../blocks.ts";
import { frameOf } from "../frame.ts";
import { articlePath, type LinkTo, linksFrom, paths } from "../links.ts";
import type { PageType, PlanContext, RuleNote } from "../page-type.ts";
import { isShown, showsOriginal } from "../publish.ts";

const BASES: readonly Basis[] = ["stated", "inferred", "corrected", "unknown"];
/** Longest line that is quoted whole. */
const MOST_QUOTED = 240;

/** How the archive was made: every rule in plain words, with a line of this archive on which it was at work. */
export const about: PageType = {
  name: "about",
  *plan(context) {
    const path = paths.about;
    const uses = usesOf(context);
    const facts = [...uses].map(([rule, use]) => [
      rule,
      use.clippings,
      use.line,
      use.card.id,
      use.card.digest,
    ]);
    yield {
      kind: "template",
      path,
      key: context.key(path, totalsOf(context), facts),
      template: "about.eta",
      view: () => viewOf(path, uses, context),
    };
  },
};

function viewOf(path: string, uses: Uses, context: PlanContext) {
  const { site, words, rules } = context;
  const link = linksFrom(path);
  const examples = examplesOf(uses, context);
  const view = (note: RuleNote) => ruleView(note, uses.get(note.name), examples, link, context);
  return {
    ...frameOf(site, { path, title: words.about.title, description: words.about.described }),
    about: {
      made: words.about.made(totalsOf(context)),
      bases: BASES.map((basis) => ({
        basis,
        word: words.terms.bases[basis],
        means: words.terms.meanings[basis],
      })),
      dateRules: byWork(rules.date.map(view)),
      extractRules: byWork(rules.extract.map(view)),
      reviewHref: link(paths.review),
      undatedHref: link(paths.undated),
      originals: site.publish.originals && site.publish.text === "full",
      version: site.program.version,
    },
  };
}

/** First those of which the archive has an example. */
function byWork(rules: readonly ReturnType<typeof ruleView>[]) {
  return { atWork: rules.filter(({ live }) => live), idle: rules.filter(({ live }) => !live) };
}

/** A rule at work: in how many clippings, and where first. */
interface Use {
  readonly card: ArticleCard;
  readonly line: number;
  readonly clippings: number;
}

/** By name of rule. */
type Uses = ReadonlyMap<string, Use>;

/** The first clipping, in the archive's order, in which each rule found something and that may be shown. */
function usesOf(context: PlanContext): Uses {
  const uses = new Map<string, Use>();
  for (const own of usesIn(context))
    for (const [rule, use] of own) {
      const known = uses.get(rule);
      uses.set(rule, known ? { ...known, clippings: known.clippings + use.clippings } : use);
    }
  return new Map([...uses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const usesIn = inBlocks((cards): Uses => {
  const uses = new Map<string, { card: ArticleCard; line: number; clippings: number }>();
  for (const card of cards.filter(isShown)) {
    for (const { rule, line } of partUses(card.rules)) {
      const known = uses.get(rule);
      if (known) known.clippings += 1;
      else uses.set(rule, { card, line, clippings: 1 });
    }
  }
  return uses;
});

interface Example extends Pick<Use, "card" | "line"> {
  /** Undefined: there is no such line. */
  readonly text: string | undefined;
}

/** The lines themselves, by rule; each clipping is loaded once, and only for lines that were not shown before. */
function examplesOf(uses: Uses, { load, renew }: PlanContext): ReadonlyMap<string, Example> {
  return renew<ReadonlyMap<string, Example>>("examples", (before) => {
    const examples = new Map<string, Example>();
    const wanted = new Map<string, string[]>();
    for (const [rule, { card, line }] of uses) {
      const known = before?.get(rule);
      if (known?.card === card && known.line === line) examples.set(rule, known);
      else wanted.set(card.path, [...(wanted.get(card.path) ?? []), rule]);
    }
    for (const [path, rules] of wanted) {
      const { text, firstLine } = load(path).clipping;
      const { lines, first } = mapLines(text, firstLine);
      for (const rule of rules) {
        const { card, line: number } = uses.get(rule)!;
        const line = lines[number - first];
        const own = line && shorten(text.slice(line.start, line.end).trim());
        examples.set(rule, { card, line: number, text: own });
      }
    }
    return examples;
  });
}

function shorten(line: string): string {
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, MOST_QUOTED).replace(/\s+\S*$/, "")} …`;
}

function ruleView(
  { name, says, example }: RuleNote,
  use: Use | undefined,
  examples: ReadonlyMap<string, Example>,
  link: LinkTo,
  { site, words }: PlanContext,
) {
  const live = use && examples.get(name)?.text;
  if (!use || !live) return { name, says, example, live: null };
  const isPublic = showsOriginal(use.card, site);
  const anchor = isPublic ? `L${use.line}` : undefined;
  return {
    name,
    says,
    example,
    live: {
      text: isPublic ? live : null,
      place: words.terms.line(use.line),
      file: use.card.path,
      href: link(articlePath(use.card), anchor),
      used: words.about.atWork(use.clippings),
    },
  };
}

function totalsOf(context: PlanContext) {
  const { archive, articles } = context;
  return {
    clippings: archive.cards.length,
    articles: articles.length,
    sources: archive.sources.length,
    ...sizesOf(context),
  };
}

const sizesOf = sumsInBlocks({
  removed: ({ article }) => article?.removedLines ?? 0,
  words: ({ article }) => article?.words ?? 0,
});
