import type { Speaker } from "../records/mentions.ts";
import { firstFrom } from "../text/first-from.ts";
import type { Quotation } from "./marks.ts";
import type { InMind, Scene } from "./scene.ts";
import { type Sight, wordAt } from "./sight.ts";
import { stated } from "./speaker.ts";
import { type Stretch, subjectIn } from "./subject.ts";
import { subjectBehind } from "./subject-behind.ts";
import type { Who } from "./who.ts";

/** Who says it, by the words of its own sentence. */
export interface Attribution {
  readonly speaker: Speaker | null;
  /** The word of saying stands next to the quotation. */
  readonly isBeside: boolean;
}

/** Words between a word of saying and the one who says it: `said the agency's new head, Ada Brook`. */
const REACH = 10;
const END = /[.!?\u2026](?:["\u201d\u2019\u00bb)])*(?: |$)/;

/** Looks behind the quotation where it ends with a comma or small letters follow, else before it; then the other side. */
export function attribute(
  scene: Scene,
  index: number,
  who: Who,
  inMind: readonly InMind[],
): Attribution | null {
  const quotation = scene.quotations[index]!;
  const [before, behind] = [stretchBefore(scene, index), stretchBehind(scene, index)];
  const left = () => readBefore(scene, before, who, inMind);
  const right = () => readBehind(scene, behind, who, inMind);
  return endsSentence(scene, quotation) ? (left() ?? right()) : (right() ?? left());
}

function endsSentence({ sight }: Scene, { start, end, to, from }: Quotation): boolean {
  const inside = sight.text[end - 1] ?? "";
  const after = /^[^\p{L}]*(\p{L})?/u.exec(sight.text.slice(to, to + 6))?.[1];
  const before = sight.text.slice(Math.max(0, from - 3), from).trim();
  if (inside === ",") return false;
  const continues = before !== "" && !/[.!?\u201d"]$/.test(before);
  return (
    start < end &&
    (continues || (/[.!?]/.test(inside) && (after === undefined || /\p{Lu}/u.test(after)) && before !== ""))
  );
}

function stretchBefore({ sight, quotations }: Scene, index: number): Stretch {
  const { tokens } = sight;
  const edge = index === 0 ? 0 : quotations[index - 1]!.to;
  const to = firstFrom(sight.tokens, quotations[index]!.from);
  let from = to;
  while (from > 0 && tokens[from - 1]!.start >= edge && !endsAt(sight, from - 1)) from--;
  return { from, to };
}

function stretchBehind({ sight, quotations }: Scene, index: number): Stretch {
  const { tokens, text } = sight;
  const { to: start } = quotations[index]!;
  const edge = quotations[index + 1]?.from ?? text.length;
  const from = firstFrom(sight.tokens, start);
  if (/^[.!?]/.test(text.slice(start))) return { from, to: from };
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= edge) {
    to++;
    if (endsAt(sight, to - 1)) break;
  }
  return { from, to };
}

/** A sentence ends behind this word. */
function endsAt({ tokens, lexicon }: Sight, at: number): boolean {
  const { glue, key, text } = tokens[at]!;
  if (!END.test(glue)) return false;
  return !(
    glue.startsWith(". ") &&
    (lexicon.titles.has(key) || /^\p{Lu}$/u.test(text)) &&
    tokens[at + 1]?.upper
  );
}

const says = ({ tokens, lexicon }: Sight, at: number): boolean =>
  lexicon.saying.has(tokens[at]!.key) && (!tokens[at]!.upper || tokens[at]!.opens);

/** `…” Ada Brook said`, `…” said Ada Brook`, `…” according to Ada Brook`. */
function readBehind(
  scene: Scene,
  { from, to }: Stretch,
  who: Who,
  inMind: readonly InMind[],
): Attribution | null {
  const { sight } = scene;
  const given = accordingTo(scene, { from, to }, who, inMind);
  if (given && given.at === from) return { speaker: given.speaker, isBeside: true };
  for (let at = from; at < Math.min(to, from + 2 * REACH); at++) {
    if (!says(sight, at)) continue;
    const isBeside = at - from <= 3;
    const subject = at > from ? subjectIn(scene, { from, to: at }, who, inMind, "last") : null;
    if (subject) return { speaker: subject, isBeside };
    const behind = at - from <= 1 ? subjectBehind(scene, { from: at + 1, to }, who, inMind) : null;
    if (behind) return { speaker: behind, isBeside };
  }
  return given ? { speaker: given.speaker, isBeside: false } : null;
}

/** `Ada Brook said: “…`, `Ada Brook called the plan “…`, `Ada Brook: “…`. */
function readBefore(
  scene: Scene,
  { from, to }: Stretch,
  who: Who,
  inMind: readonly InMind[],
): Attribution | null {
  const { sight, named } = scene;
  if (from >= to) return null;
  const { tokens, lexicon } = sight;
  for (let at = to - 1; at >= from; at--) {
    if (!says(sight, at)) continue;
    const isQuotedBy = lexicon.quotedAs.has(wordAt(tokens, at - 1)?.key ?? "");
    const subject = subjectIn(scene, { from, to: at }, who, inMind, isQuotedBy ? "last" : "near");
    const speaker = subject ?? subjectBehind(scene, { from: at + 1, to }, who, inMind);
    if (speaker) return { speaker, isBeside: to - at <= 3 };
  }
  const given = accordingTo(scene, { from, to }, who, inMind);
  if (given) return { speaker: given.speaker, isBeside: false };
  if (!/^ ?:/.test(tokens[to - 1]!.glue)) return null;
  const labelled = named.findLast(({ piece }) => piece.from >= from && piece.to <= to && piece.to === to);
  return labelled
    ? { speaker: stated(scene, labelled.entity, labelled.piece.titled, labelled.piece.to), isBeside: true }
    : null;
}

function accordingTo(
  scene: Scene,
  { from, to }: Stretch,
  who: Who,
  inMind: readonly InMind[],
): { readonly speaker: Speaker | null; readonly at: number } | null {
  const { tokens, lexicon } = scene.sight;
  for (let at = from; at < to; at++) {
    for (const words of lexicon.accordingTo.get(tokens[at]!.key) ?? []) {
      if (!words.every((word, i) => tokens[at + i]?.key === word)) continue;
      const speaker = subjectBehind(scene, { from: at + words.length, to }, who, inMind);
      if (speaker) return { speaker, at };
    }
  }
  return null;
}
