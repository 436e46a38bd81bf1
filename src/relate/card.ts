import { once } from "../again/once.ts";
import type { Background } from "../knowledge/background.ts";
import type { ArticleCard, CardArticle } from "../records/archive.ts";
import type { DatedArticle } from "../records/article.ts";
import type { Dossier } from "../records/dossier.ts";
import { countWords } from "../text/count-words.ts";
import { type LineMap, linesOf, mapLines } from "../text/lines.ts";
import { joinUses } from "../text/rule-uses.ts";
import { cardMentions } from "./card-mentions.ts";
import { digestOfEvents, eventTraces } from "./events/traces.ts";
import { leadOf } from "./lead.ts";
import { rulesAtWork } from "./rules-at-work.ts";
import { traceOf } from "./trace/trace-of.ts";

/** Roles whose lines do not come back on the article's page; captions and credits do. */
const REMOVED = new Set(["junk", "related-link"]);
/** Without a table of common words every word is a rare one. */
const NOTHING_COMMON: Background = () => null;

/**
 * The little that is kept of a clipping. `digest` is that of everything known of it: it comes from whoever keeps
 * the dossier.
 */
export function cardOf(
  id: string,
  digest: string,
  dossier: Dossier,
  background: Background = NOTHING_COMMON,
): ArticleCard {
  const { clipping, article, problems } = dossier;
  const lines = mapLines(clipping.text, clipping.firstLine);
  return {
    id,
    path: clipping.path,
    digest,
    format: clipping.format,
    sha256: clipping.sha256,
    bytes: clipping.bytes,
    article: article && cardArticle(dossier, article, removedLines(dossier, lines)),
    trace: article?.status === "usable" ? once(() => traceOf(article, background, lines)) : null,
    status: article?.status ?? clipping.frontMatter?.status ?? "usable",
    aliases: clipping.frontMatter?.aliases ?? [],
    rules: joinUses(rulesAtWork(dossier, lines)),
    problems,
    ...(clipping.owner?.corrections.length && { corrections: clipping.owner.corrections }),
  };
}

function cardArticle({ events, mentions }: Dossier, article: DatedArticle, removed: number): CardArticle {
  const { edtf, earliest, latest, ranges, weekdays, basis } = article.date;
  const traces = eventTraces(events);
  return {
    title: article.title.value,
    titleSupplied: article.title.basis === "inferred" && article.title.span === null,
    lead: leadOf(article),
    ...article.source,
    authors: article.byline.authors.map((author) => author.value),
    date: { edtf, earliest, latest, ranges, weekdays, basis },
    language: article.language.value,
    words: article.body.reduce((sum, { text }) => sum + countWords(text), 0),
    removedLines: removed,
    status: article.status,
    events: traces,
    told: digestOfEvents(traces),
    ...(mentions && { named: cardMentions(mentions) }),
    ...saidBeside(article),
  };
}

/** Most articles have nothing of it. */
function saidBeside({ tags, notes, rights, url }: DatedArticle) {
  return {
    ...(tags.length > 0 && { tags }),
    ...(notes && { notes }),
    ...(rights && { rights }),
    ...(url && { url: url.value }),
  };
}

/** How many lines hold something that was removed. */
function removedLines({ clipping, extraction }: Dossier, map: LineMap): number {
  let count = 0;
  let counted = 0;
  for (const { span, role } of extraction.passages) {
    if (!REMOVED.has(role) || clipping.text.slice(span.start, span.end).trim() === "") continue;
    const [first, last] = linesOf(map, span);
    count += Math.max(0, last - Math.max(first, counted + 1) + 1);
    counted = Math.max(counted, last);
  }
  return count;
}
