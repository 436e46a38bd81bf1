import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

/** Words by which pages label their boxes open honest headlines, subheadings and sentences, too. */
describe("a headline that opens as labels do", () => {
  test.each([
    "More than 400 march for the old mill",
    "See how your street voted on the mill",
    "Follow the money: how the loan was hidden",
    "Watch: Owner walks out of meeting",
    "Video: Owner walks out of meeting",
    "Photos: Fog lies over the lake",
    "Help us keep our library, children ask mayor",
    "Check out these five new mills in Concord",
    "Find out how your school did",
    "Previous owner charged with arson",
    "Learn more, earn more: the new college",
    "Poll: Most voters want the mill kept",
    "Delivered to your door: the rise of rice",
    "Analysis: What the vote means for the mill",
    "Get the vaccine now, doctors urge",
  ])("%s", (title) => {
    const found = articleOf(page("News", "", title, "", "By Jo March", "", "May 4, 2021", "", ...PARAGRAPHS));
    expect(found.title).toMatchObject({ value: title, basis: "stated" });
  });
});

describe("a sentence that opens as labels do is text", () => {
  test.each([
    "Check out of the hotel was at noon, and by one the family had left for the coast.",
    "Correction officers said they had seen nothing of the kind.",
    "An earlier version of the plan would have kept the mill open until spring.",
    "A previous version of the roof leaked, too, and was taken down in 1961.",
    "Updated to meet modern rules, the boilers would have cost twice as much.",
    "Help us keep the mill, read a banner that hung from the roof.",
    "Sent home without pay, the spinners gathered in a pub.",
    "Previously, the council had said that the mill was safe.",
    "Live music was played outside while they voted.",
    "Poll after poll has shown that most want the mill to stay.",
  ])("%s", (sentence) => {
    const [first, second, ...rest] = PARAGRAPHS;
    const passages = passagesOf(page("Mill owners meet", "", first!, second!, sentence, ...rest));
    expect(passages).toContain(`body: ${sentence}`);
  });
});

describe("a subheading that opens as labels do is one", () => {
  test.each(["The timeline", "Background", "Live and let live", "Poll numbers", "Opinion is divided"])(
    "%s",
    (heading) => {
      const [first, second, ...rest] = PARAGRAPHS;
      const passages = passagesOf(
        page("Mill owners meet", "", first!, "", second!, "", heading, "", ...rest),
      );
      expect(passages).toContain(`subheading: ${heading}`);
    },
  );
});
