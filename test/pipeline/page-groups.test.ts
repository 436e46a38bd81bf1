import { expect, test } from "vitest";
import { pageGroups } from "../../src/pipeline/page-groups.ts";
import type { SeparatePlan, StoryPlan } from "../../src/records/page.ts";

const article = (from: string): SeparatePlan => ({
  kind: "article",
  path: `articles/${from}.html`,
  key: from,
  template: "article.eta",
  from,
  input: () => ({}),
});
const record = (from: string): SeparatePlan => ({
  kind: "record",
  format: "jsonl",
  path: `articles/${from}.json`,
  key: from,
  from,
  input: () => ({}),
});
const story = (id: string, accounts: readonly string[]): StoryPlan => ({
  kind: "story",
  path: `stories/${id}.html`,
  key: id,
  template: "story.eta",
  accounts,
  input: () => ({}),
});
const about: SeparatePlan = { kind: "text", path: "about.txt", key: "about", content: () => "" };

/** `strike: a.html a.json, b.html`. */
const shown = (plans: readonly SeparatePlan[]) =>
  pageGroups(plans).map(({ clippings, story }) => {
    const pages = clippings.map(({ from, plans }) =>
      [from, ...plans.map(({ path }) => path.replace("articles/", ""))].join(" "),
    );
    return `${story?.key ?? "alone"}: ${pages.join(", ")}`;
  });

test("the pages of a story are made with those of its accounts, all others of one clipping together", () => {
  const plans = [
    article("a"),
    article("b"),
    article("c"),
    about,
    record("a"),
    record("c"),
    story("strike", ["c", "b"]),
  ];
  expect(shown(plans)).toEqual(["strike: c c.html c.json, b b.html", "alone: a a.html a.json"]);
});

test("an account whose own pages stay as they are is compared all the same", () => {
  expect(shown([article("b"), story("strike", ["a", "b"])])).toEqual(["strike: a, b b.html"]);
});

test("the pages of a clipping that two stories tell of are made once", () => {
  const stories = [story("strike", ["a", "b"]), story("flood", ["c", "a"])];
  expect(shown([article("a"), ...stories])).toEqual(["strike: a a.html, b", "flood: c, a"]);
});
