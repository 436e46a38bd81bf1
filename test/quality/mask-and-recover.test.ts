import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import { relate } from "../../src/relate/relate.ts";
import { parseDay } from "../../src/time/day.ts";
import { fromRanges } from "../../src/time/days.ts";
import { weigh } from "../../src/time/weigh.ts";
import { accountCard } from "../support/accounts.ts";

/**
 * Stories of the labelled clippings: all dates but one are taken out, and have to be found again from the one that is
 * left.
 */
const FOLDER = "test/quality/clippings";
/** Lines that a page has around the text, dates among them. */
const AROUND = new Set("date byline caption credit footer disclaimer nav comment".split(" "));
/** Of the others so many are dated within a day; so many are not excluded from their range. */
const WITHIN_A_DAY = 0.9;
const CONTAINED = 0.85;

interface Label {
  readonly file: string;
  readonly encoding: string;
  readonly story: string | null;
  readonly published_true: string;
  readonly date_explicit: boolean;
  readonly lines: readonly { readonly n: number; readonly class: string }[];
}

const labels: readonly Label[] = readFileSync(join(FOLDER, "truth.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

const textOf = ({ file, encoding }: Label): string =>
  new TextDecoder(encoding.replace(/-bom$/, "")).decode(readFileSync(join(FOLDER, file)));

const masked = (label: Label): string =>
  textOf(label)
    .split(/\r\n|\n|\r/)
    .filter((_, i) => !AROUND.has(label.lines[i]?.class ?? ""))
    .join("\n");

interface Found {
  readonly what: string;
  readonly near: boolean;
  readonly contained: boolean;
}

function recover(kept: Label, members: readonly Label[]): Found[] {
  const cards = members.map((one) => accountCard(one.file, one === kept ? textOf(one) : masked(one)));
  const archive = relate(cards, []);
  const own = new Map(cards.map((card) => [card.id, card]));
  return members
    .filter((one) => one !== kept)
    .map((one) => {
      const told = archive.together.get(one.file) ?? [];
      const card = archive.cards.find(({ id }) => id === one.file)!;
      return { what: `${kept.file} → ${one.file}`, ...held(card, own.get(one.file)!, told, one) };
    });
}

type Rows = Parameters<typeof weigh>[0];

function held(card: ArticleCard, own: ArticleCard, told: Rows, { published_true }: Label) {
  const day = parseDay(published_true)!;
  const votes = own.trace!().votes.map((vote) => ({ ...vote, says: null, text: null, span: null }));
  const best = fromRanges(weigh([...votes, ...told]).best?.ranges ?? []);
  const { ranges, edtf } = card.article!.date;
  const days = fromRanges(ranges);
  return {
    near:
      best.length === 1 &&
      best[0]!.last - best[0]!.first <= 1 &&
      day >= best[0]!.first - 1 &&
      day <= best[0]!.last + 1,
    contained: edtf === null || days.some(({ first, last }) => first <= day && day <= last),
  };
}

/** Labels by story, those of two clippings or more. */
function storiesIn(): readonly (readonly Label[])[] {
  const names = [...new Set(labels.flatMap(({ story }) => (story === null ? [] : [story])))];
  return names
    .map((name) => labels.filter(({ story }) => story === name))
    .filter((members) => members.length > 1);
}

test("clippings of one event are one story, and no others", () => {
  const archive = relate(
    labels.map((label) => accountCard(label.file, textOf(label))),
    [],
  );
  const found = archive.stories.map(({ members }) => [...members].sort());
  expect(found.sort()).toEqual(
    storiesIn()
      .map((members) => members.map(({ file }) => file).sort())
      .sort(),
  );
});

test("one dated account dates the others of its story within a day", () => {
  const found = storiesIn().flatMap((members) =>
    members.filter(({ date_explicit }) => date_explicit).flatMap((kept) => recover(kept, members)),
  );
  const share = (of: (one: Found) => boolean) => found.filter(of).length / found.length;
  const told = found.filter(({ near, contained }) => !near || !contained).map(({ what }) => what);
  expect(found.length).toBeGreaterThan(15);
  expect(
    share(({ near }) => near),
    told.join("\n"),
  ).toBeGreaterThanOrEqual(WITHIN_A_DAY);
  expect(
    share(({ contained }) => contained),
    told.join("\n"),
  ).toBeGreaterThanOrEqual(CONTAINED);
});
