import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";

const SENTENCES = [
  "The owners of the mill met again on Tuesday in the hall above the chandler, and nobody expects that they will agree before June.",
  "Jo March, who keeps the books of the union, told the hands that she had heard nothing of the rise they were promised in May.",
  "Two of the looms have stood still since the fire, and the third is let by the day to a weaver from the other side of the bay.",
  "The council will hear both sides on Friday, and after that the harbour may be closed to the boats that bring the wool from the north.",
  "Nobody who waited outside was told what they had said, or when they would meet again, and most of those who had come went home by ten.",
];
const paragraphs = SENTENCES.map((one) => `<p>${one}</p>`).join("");
const inJson = JSON.stringify(SENTENCES.join("\n"));

const bodyOf = (content: string): readonly string[] =>
  examine("strike.html", content).article?.body.map(({ text }) => text) ?? [];

const HEAD = "<title>Mill owners meet</title><h1>Mill owners meet</h1>";
const said = (text: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill owners meet","articleBody":${text}}</script>`;

describe("an article that its page holds and does not show", () => {
  test.each([
    [
      "hidden until somebody pays",
      `${HEAD}<article><p>${SENTENCES[0]}</p><div hidden>${paragraphs.slice(SENTENCES[0]!.length + 7)}</div>`,
    ],
    ["in the data for machines only", `${said(inJson)}${HEAD}<div id="root"></div>`],
    [
      "escaped twice in them",
      `${said(inJson.replace(/, who/, ", &amp;ccedil;who"))}${HEAD}<div id="root"></div>`,
    ],
    [
      "in the data that a script draws it from",
      `${HEAD}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
        props: { story: { teaser: SENTENCES.join(" "), body: paragraphs } },
      })}</script>`,
    ],
    [
      "there, paragraph by paragraph",
      `${HEAD}<script>window.__STATE__ = ${JSON.stringify({
        blocks: SENTENCES.map((text) => ({ type: "p", text })),
      })};</script>`,
    ],
    [
      "in a string of a script",
      `${HEAD}<script>self.push([1, ${JSON.stringify(JSON.stringify({ html: paragraphs }))}])</script>`,
    ],
  ])("is read: %s", (_, content) => {
    const body = bodyOf(content).map((text) => text.replace("ç", ""));
    expect(body).toEqual(SENTENCES);
  });

  test.each([
    ["paragraph by paragraph", SENTENCES.join("\n"), SENTENCES],
    ["in one piece", SENTENCES.join(" "), [SENTENCES[0], SENTENCES.slice(1).join(" ")]],
  ])("stands below what is shown of it, which is not said twice: %s", (_, copy, expected) => {
    const shown = `<p>${SENTENCES[0]}</p><footer><p>The Mill Post is printed by nobody.</p></footer>`;
    const { clipping } = examine("strike.html", `${said(JSON.stringify(copy))}${HEAD}${shown}`);
    expect(clipping.text.trimEnd().split("\n")).toEqual([
      "Mill owners meet",
      ...expected,
      "The Mill Post is printed by nobody.",
    ]);
  });

  test("stands below its headline where nothing of it is shown", () => {
    const { clipping } = examine("strike.html", `${said(inJson)}${HEAD}<p>Please switch on scripts.</p>`);
    expect(clipping.text.split("\n").slice(0, 2)).toEqual(["Mill owners meet", SENTENCES[0]]);
  });

  test("is left where the page shows an article, where it is known for another part, and where it is of others", () => {
    const other =
      "Whoever reads this agrees that the house may keep what it hears of him, and for how long. ".repeat(9);
    const shown = `${HEAD}<article>${paragraphs}</article>`;
    expect(bodyOf(`${shown}<div hidden><p>${other.repeat(5)}</p></div>`)).toEqual(SENTENCES);
    expect(bodyOf(`${shown}<script>x = {"body": "${other}"}</script>`)).toEqual(SENTENCES);
    expect(bodyOf(`${HEAD}<div class="cookie-consent" hidden><p>${other}</p></div>`)).toEqual([]);
    expect(bodyOf(`${HEAD}<script>x = {"legalText": "${other}"}</script>`)).toEqual([]);
  });
});
