import { describe, expect, test } from "vitest";
import { mentionsIn, speechIn } from "./mentions-in.ts";

describe("speech", () => {
  test.each([
    ["said behind", "“We are late again,” said Ada Brook.", ["Ada Brook: We are late again"]],
    [
      "said with a role between",
      "“We are late again,” said the council's new head, Ada Brook.",
      ["Ada Brook: We are late again"],
    ],
    ["said before", "Mayor Ada Brook said: “We are late again.”", ["Ada Brook: We are late again."]],
    [
      "an apposition before the verb",
      "“We are late again,” Ada Brook, the envoy to NATO, told reporters.",
      ["Ada Brook: We are late again"],
    ],
    [
      "part of a sentence",
      "Ada Brook called the plan “a hole with a lid on it”.",
      ["Ada Brook: a hole with a lid on it"],
    ],
    [
      "a participle",
      "Tom Harkness asked for a vote, saying the town deserved better than “this old carousel of fools”.",
      ["Tom Harkness: this old carousel of fools"],
    ],
    [
      "according to",
      "The bridge is “as good as new again”, according to Ada Brook.",
      ["Ada Brook: as good as new again"],
    ],
    [
      "a label",
      "Brook: “We are late again, and it is my fault.” Ada Brook left.",
      ["Ada Brook: We are late again, and it is my fault."],
    ],
    [
      "two pieces",
      "“We are late,” said Ada Brook. “I am sorry.”",
      ["Ada Brook: We are late", "Ada Brook: I am sorry."],
    ],
    ["somebody never named in full", "“We are late again,” Harkness said.", ["Harkness: We are late again"]],
    ["somebody described", "“We are late again,” a neighbour said.", ["a neighbour: We are late again"]],
    [
      "an organisation",
      "“We will be late again,” Westmoor Council said.",
      ["Westmoor Council: We will be late again"],
    ],
  ])("%s", (_, text, speech) => {
    expect(speechIn(text)).toEqual(speech);
  });

  test("a pronoun means whom the text spoke of last, by gender", () => {
    const before = "Ada Brook met Tom Harkness on the quay.";
    const [quote] = mentionsIn(before, "“We are late again,” she said.").quotes;
    expect(quote!.speaker).toMatchObject({ name: "Ada Brook", basis: "inferred", named: { text: "she" } });
  });

  test("the mayor is who is called so", () => {
    expect(
      speechIn("Mayor Ada Brook came with Tom Harkness.", "“We are late again,” the mayor said."),
    ).toEqual(["Ada Brook: We are late again"]);
  });

  test("whoever spoke goes on in the next paragraph", () => {
    expect(
      speechIn("“We are late,” said Ada Brook.", "“I told them so in the spring, and nobody came.”")[1],
    ).toBe("Ada Brook: I told them so in the spring, and nobody came.");
  });

  test("answers are the interviewee's", () => {
    const speech = speechIn(
      "We put questions to Dr. Ada Brook, who runs the clinic.",
      "Q: Is it worse than before?",
      "A: “No. It is about the same as in the spring.”",
    );
    expect(speech).toEqual(["Ada Brook: No. It is about the same as in the spring."]);
  });
});

describe("marks", () => {
  const words = "We are late again and nobody knows why";
  test.each([
    ["curly", `“${words},” said Ada Brook.`],
    ["straight", `"${words}," said Ada Brook.`],
    ["single", `‘${words},’ said Ada Brook.`],
    ["low and high", `„${words}“, said Ada Brook.`],
    ["guillemets", `«${words}», said Ada Brook.`],
    ["typed with two signs", `\`\`${words},'' said Ada Brook.`],
    ["an opening mark that closes", `“${words}, “said Ada Brook.`],
    ["a space on the wrong side", `“${words}, ”said Ada Brook.`],
    ["an opening mark lost", `${words},” said Ada Brook.`],
  ])("%s", (_, text) => {
    expect(speechIn(text)).toEqual([`Ada Brook: ${words}`]);
  });

  test("one left open runs to the end of its paragraph", () => {
    expect(speechIn(`Ada Brook said: “${words}.`, "“It may get better,” she added.")).toEqual([
      `Ada Brook: ${words}.`,
      "Ada Brook: It may get better",
    ]);
  });

  test("an apostrophe is none", () => {
    expect(speechIn("‘The workers’ pay is late,’ said Ada Brook.")).toEqual([
      "Ada Brook: The workers’ pay is late",
    ]);
  });
});

describe("no speech", () => {
  test.each([
    ["titles of works", "She won a prize for “The Long Way Home”, said Ada Brook."],
    ["single words", "The so-called “experts” were late, Ada Brook said."],
    ["words held at arm's length", "The “new town” was never built."],
  ])("%s", (_, text) => {
    expect(speechIn(text)).toEqual([]);
  });

  test("a pull quote stands once", () => {
    const words = "We are late again and nobody knows why";
    expect(speechIn(`“${words},” said Ada Brook.`, `“${words}”`)).toHaveLength(1);
  });
});
