import { expect, test } from "vitest";
import { relate } from "../../src/relate/relate.ts";
import { accountCard, BRIDGE } from "../support/accounts.ts";

const original = accountCard("a-original", BRIDGE.dated);
const bodyOf = (text: string) => text.replace("14 May 2019", "").replace("The Tarn Valley Mercury", "");

const reprintsOf = (...copies: [string, string][]) =>
  relate([original, ...copies.map(([id, text]) => accountCard(id, text))], []).reprints;

test("the same text, cut, extended or lightly edited, is a copy", () => {
  const same = bodyOf(BRIDGE.dated);
  const cut = same.replace(/\n\nThe bridge, 61 metres.*/, "");
  const extended = `${same}\n\nThe town band has put off its summer concert, which was to be held on the green beside the bridge.`;
  const edited = same
    .replace("was painted last spring", "got new paint last year")
    .replace("old suspension", "aged suspension");
  expect(
    reprintsOf(["same", same], ["cut", cut], ["extended", extended], ["edited", edited]).map(({ id, of }) => [
      id,
      of,
    ]),
  ).toEqual([
    ["cut", "a-original"],
    ["edited", "a-original"],
    ["extended", "a-original"],
    ["same", "a-original"],
  ]);
});

test("the share of common text is told; other words of the same event are no copy", () => {
  const [reprint] = reprintsOf(["same", bodyOf(BRIDGE.dated)], ["own-words", BRIDGE.weekday]);
  expect(reprint).toEqual({ id: "same", of: "a-original", share: 1 });
  expect(reprintsOf(["own-words", BRIDGE.weekday], ["more", BRIDGE.yesterday])).toEqual([]);
});

test("the original is the earliest of those with a day, and no copy is the original of another", () => {
  const first = accountCard("z-first", BRIDGE.dated.replace("14 May 2019", "13 May 2019"));
  const undated = accountCard("b-undated", bodyOf(BRIDGE.dated));
  const { reprints, stories } = relate([original, undated, first], []);
  expect(reprints.map(({ id, of }) => [id, of])).toEqual([
    ["a-original", "z-first"],
    ["b-undated", "z-first"],
  ]);
  expect(stories.map(({ members }) => [...members].sort())).toEqual([["a-original", "b-undated", "z-first"]]);
});
