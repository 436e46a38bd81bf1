import { hash } from "node:crypto";
import type { EventMention, EventTrace } from "../../records/events.ts";
import { joinWords } from "../../text/word-list.ts";

/** More words and names than that do not make two mentions more alike. */
const MOST_STEMS = 24;
const MOST_NAMES = 8;

/** What a card keeps of an article's events: all that is needed to find the same event in other articles. */
export function eventTraces(events: readonly EventMention[]): readonly EventTrace[] {
  return events.map(({ when, kind, main, deed, stems, names }, at) => ({
    at,
    ...when,
    kind,
    main,
    deed,
    stems: joinWords(stems.slice(0, MOST_STEMS)),
    names: joinWords(names.slice(0, MOST_NAMES)),
  }));
}

/** Equal traces, equal digest. */
export const digestOfEvents = (traces: readonly EventTrace[]): string =>
  hash("sha256", JSON.stringify(traces), "base64url").slice(0, SIGNS);
const SIGNS = 22;
