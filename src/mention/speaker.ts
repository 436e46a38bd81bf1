import type { Mention, Speaker } from "../records/mentions.ts";
import type { Scene } from "./scene.ts";
import { type Sight, wordAt } from "./sight.ts";
import type { Entity } from "./who.ts";

/** Whom the text names there. */
export function stated(scene: Scene, entity: Entity, from: number, to: number): Speaker {
  if (entity.kind === "place") return describedAs(wordsOf(scene, withArticle(scene.sight, from), to));
  return { name: entity.name, kind: entity.kind, basis: "stated", named: wordsOf(scene, from, to) };
}

/** Whom nothing but these words tells. */
export const describedAs = (named: Mention): Speaker => ({
  name: named.text,
  kind: "described",
  basis: "stated",
  named,
});

/** `the U.S.` said it. */
const withArticle = ({ tokens, lexicon }: Sight, from: number): number =>
  wordAt(tokens, from - 1)?.glue === " " && lexicon.articles.has(tokens[from - 1]!.key) ? from - 1 : from;

/** Whom these words mean, but do not name. */
export function inferred(scene: Scene, entity: Entity, from: number, to: number): Speaker {
  return { name: entity.name, kind: kindOf(entity), basis: "inferred", named: wordsOf(scene, from, to) };
}

const kindOf = ({ kind }: Entity): Speaker["kind"] => (kind === "person" ? "person" : "organisation");

/** As places of the unit; whoever makes the quote brings them into the file. */
export function wordsOf({ sight }: Pick<Scene, "sight">, from: number, to: number): Mention {
  const span = { start: sight.tokens[from]!.start, end: sight.tokens[to - 1]!.end };
  return { text: sight.text.slice(span.start, span.end), span };
}
