import { describe, expect, test } from "vitest";
import { PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const [FIRST, SECOND, THIRD] = PARAGRAPHS as readonly [string, string, string];
const between = (...lines: readonly string[]) =>
  passagesOf(page(TITLE, "", FIRST, SECOND, ...lines, THIRD, FIRST));

describe("a sentence above a credit", () => {
  test.each(["\u00a9 Jo Brooke/Valley Wire", "Image Credits: Jo Brooke", "Getty Images"])("%s", (credit) => {
    expect(between("Spinners wait at the gate.", credit)).toContain("caption: Spinners wait at the gate.");
  });

  test.each([
    "Spinners wait at the gate. Nobody has told them when the owners will come down and speak to them.",
    "Nobody has told the spinners when the owners of the mill will come down to the gate and speak to them, and most of them do not believe it.",
  ])("a paragraph: %s", (line) => {
    expect(between(line, "\u00a9 Jo Brooke/Valley Wire")).toContain(`body: ${line}`);
  });
});

describe("what a page sets between paragraphs", () => {
  test.each([
    "{* displayName *} Save {* /editForm *}",
    "{| moreInfoText |}",
    "We have sent a mail to {* emailAddress *}. Please look for it among your letters and say that it is yours.",
    "{{ user.name }}",
    "4 min.",
    "01:48 min",
  ])("%s", (line) => {
    expect(between(line).find((passage) => passage.endsWith(line))).toMatch(/^navigation:/);
  });

  test("a value in braces in a sentence of its own is text", () => {
    const line =
      "Whoever writes {{ name }} into the letter to the owners gets the name of each spinner in its place.";
    expect(between(line)).toContain(`body: ${line}`);
  });

  test("three clock times with a name run together head entries; one is a line like others", () => {
    const heads = ["20:19Jo Brooke", "20:01KEY EVENT", "19:48Ann Tarn"];
    const entries = heads.flatMap((head, i) => [head, PARAGRAPHS[i]!]);
    const passages = passagesOf(page(TITLE, "", ...PARAGRAPHS, ...entries, FIRST));
    for (const head of heads)
      expect(passages.find((passage) => passage.endsWith(head))).toMatch(/^navigation:/);
    expect(between(heads[1]!).find((passage) => passage.endsWith(heads[1]!))).not.toMatch(/^navigation:/);
  });

  test("a kicker, a headline behind a colon and its teaser are of another story", () => {
    const box = [
      "Ferries",
      ":Nobody sails for a week",
      "All boats stay in the harbour until the wind drops, the company says.",
    ];
    const passages = between(...box);
    for (const line of box) expect(passages).toContain(`related-link: ${line}`);
  });

  test("headlines behind one label and a bar are of other stories", () => {
    const links = [
      "FUNDA | Ferry stops for a week",
      "FUNDA | Harbour bridge is closed",
      "FUNDA | Boats stay ashore",
    ];
    const passages = passagesOf(
      page(TITLE, "", FIRST, ...links.flatMap((link, i) => [link, PARAGRAPHS[i]!])),
    );
    for (const link of links) expect(passages).toContain(`related-link: ${link}`);
  });
});
