import { languageOf } from "../language/index.ts";
import type { DatedArticle } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { EventMention } from "../records/events.ts";
import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import { findQuotations } from "../text/quotations.ts";
import { clausesOf } from "./clauses.ts";
import { findKnownNames, type KnownNames, namesIn } from "./names.ts";
import { type Scene, sceneOf, sentencesOf } from "./scenes.ts";
import { speaks } from "./speech.ts";
import { deedIn, stemsIn } from "./stems.ts";
import { type EventTable, tableOf } from "./tables.ts";
import { eventTime } from "./when.ts";
import { hasVerb, isNoTime, isPossessive, isSince, placesAnEvent } from "./worthy.ts";

/** The main event stands in one of so many opening paragraphs, headline and standfirst among them. */
const OPENING = 4;

/**
 * Everything of which the article itself says when it happened, in order of place: a time of a year or less in a
 * sentence with a verb and a name, outside quotation marks. What somebody only said at a time is a statement, and
 * kept where its day is told. Nothing is looked up: the days are those of the article's resolved time expressions.
 */
export function findEvents(clipping: Clipping, article: DatedArticle): readonly EventMention[] {
  const { text } = clipping;
  if (!article.dateCues.some(placesAnEvent)) return [];
  const sentences = sentencesOf(text, article);
  if (!sentences.some(({ cues }) => cues.some(placesAnEvent))) return [];
  const known = findKnownNames(text, sentences);
  const quoted = findQuotations(text);
  const table = tableOf(languageOf(article.language.value));
  const found = sentences
    .filter(({ cues }) => cues.some((cue) => placesAnEvent(cue) && !within(cue.span, quoted)))
    .flatMap((sentence) => {
      const scene = sceneOf(text, sentence);
      return mentionsIn(scene, { text, article, known, quoted, table }).map((mention) => ({
        mention,
        scene,
      }));
    });
  return withMain(found);
}

/** What is known of the article around a sentence. */
interface Around {
  readonly text: string;
  readonly article: DatedArticle;
  readonly known: KnownNames;
  readonly quoted: readonly Span[];
  readonly table: EventTable;
}

function mentionsIn(scene: Scene, { text, article, known, quoted, table }: Around): readonly EventMention[] {
  const { tokens, span, cues } = scene;
  const names = namesIn(scene, known);
  const since = (cue: DateCue) => isSince(tokens, cue.span, table);
  if (known.size > 0 && names.all.length === 0) return [];
  if (!hasVerb(tokens, table) && !cues.some(since)) return [];
  const telling = cues.filter(
    (cue) => placesAnEvent(cue) && !within(cue.span, quoted) && !isNoTime(cue, tokens, table),
  );
  return clausesOf(scene, telling, table).flatMap(({ cue, clause, tokens: own }) => {
    const when = eventTime(cue, article.date);
    const statement = !since(cue) && speaks(own, cue.span, clause, quoted, table);
    if (isPossessive(text, cue.span) || (statement && when.granularity !== "day")) return [];
    return {
      sentence: span,
      clause,
      cue: cue.span,
      when,
      kind: statement ? "statement" : liesAhead(cue, article) ? "planned" : "event",
      main: false,
      deed: deedIn(own, cue.span, table),
      stems: stemsIn(own, cues, table),
      names: names.salient,
    };
  });
}

interface Found {
  readonly mention: EventMention;
  readonly scene: Scene;
}

const within = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

function liesAhead({ direction, earliest }: DateCue, { date }: DatedArticle): boolean {
  if (direction !== null) return direction === "future";
  return earliest !== null && date.latest !== null && earliest > date.latest;
}

/** The first event of a day that the opening tells of, and what else is told of it: same time, same deed. */
function withMain(found: readonly Found[]): readonly EventMention[] {
  const first = found.find(
    ({ mention: { kind, when }, scene }) =>
      kind === "event" && when.granularity === "day" && scene.paragraph < OPENING,
  )?.mention;
  if (!first) return found.map(({ mention }) => mention);
  return found.map(({ mention }) => ({
    ...mention,
    main: mention === first || (sameTime(mention, first) && sharesDeed(mention, first)),
  }));
}

const sameTime = (a: EventMention, b: EventMention): boolean =>
  a.kind === "event" && a.when.edtf !== null && a.when.edtf === b.when.edtf;

const sharesDeed = (a: EventMention, b: EventMention): boolean => a.deed !== null && a.deed === b.deed;
