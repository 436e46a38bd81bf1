import { languageOf } from "../language/index.ts";
import type { DatedArticle } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { EventMention } from "../records/events.ts";
import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import { findQuotations } from "../text/quotations.ts";
import { clausesOf } from "./clauses.ts";
import { findKnownNames, namesIn } from "./names.ts";
import { type Scene, scenesOf } from "./scenes.ts";
import { speaks } from "./speech.ts";
import { deedIn, stemsIn } from "./stems.ts";
import { eventTime } from "./when.ts";
import { hasVerb, isPossessive, isSince, tellsAnEvent } from "./worthy.ts";

/** The main event stands in one of so many opening paragraphs, headline and standfirst among them. */
const OPENING = 4;

/**
 * Everything of which the article itself says when it happened, in order of place: a time of a year or less in a
 * sentence with a verb and a name, outside quotation marks. What somebody only said at a time is a statement, and
 * kept where its day is told. Nothing is looked up: the days are those of the article's resolved time expressions.
 */
export function findEvents(clipping: Clipping, article: DatedArticle): readonly EventMention[] {
  const { text } = clipping;
  const language = languageOf(article.language.value);
  const scenes = scenesOf(text, article);
  const known = findKnownNames(scenes);
  const quoted = findQuotations(text);
  const found = scenes.flatMap((scene) => {
    const names = namesIn(scene, known);
    if (known.size > 0 && names.all.length === 0) return [];
    const cues = scene.cues.filter(
      (cue) => tellsAnEvent(cue, scene.tokens, language) && !within(cue.span, quoted),
    );
    const since = (cue: DateCue) => isSince(scene.tokens, cue.span, language);
    if (cues.length === 0 || !(hasVerb(scene.tokens, language) || cues.some(since))) return [];
    return clausesOf(scene, cues, language).flatMap(({ cue, clause, tokens }) => {
      const when = eventTime(cue, article.date);
      const statement = !since(cue) && speaks(tokens, cue.span, clause, quoted, language);
      if (isPossessive(text, cue.span) || (statement && when.granularity !== "day")) return [];
      const mention: EventMention = {
        sentence: scene.span,
        clause,
        cue: cue.span,
        when,
        kind: statement ? "statement" : liesAhead(cue, article) ? "planned" : "event",
        main: false,
        deed: deedIn(tokens, cue.span, language),
        stems: stemsIn(tokens, scene.cues, language),
        names: names.salient,
      };
      return [{ mention, scene }];
    });
  });
  return withMain(found);
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
