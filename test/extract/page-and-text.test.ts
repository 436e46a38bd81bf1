import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const MORE = [
  "The mayor said that the town would help those who lose their wages, and that the dyers had asked for the same.",
  "In the valley some two hundred spinners and weavers work for three owners, who bought the old mill eight years ago.",
  "The oldest of the owners said on the steps of the town hall that he would rather close the mill than pay for days on which nobody had spun.",
];

const bodyOf = (...lines: readonly string[]): readonly string[] =>
  articleOf(page(TITLE, "", ...lines)).body.map(({ text }) => text);

describe("a label and the headline to which it leads, run together", () => {
  test.each([
    ["Previous articleMill Fair To Open In May With New Stalls!"],
    ["Next articleHarbour Bridge Is Closed For A Week Again!"],
  ])("%s", (line) => {
    expect(bodyOf(...PARAGRAPHS, line, ...MORE)).not.toContain(line);
  });
});

describe("words of the page that stand in the text", () => {
  test("are speech where somebody calls them", () => {
    const called = "\u201cGo to the harbour!\u201d one of the spinners called in English.";
    expect(bodyOf(...PARAGRAPHS, called, ...MORE)).toContain(called);
  });

  test("are the page's where its foot has them again", () => {
    const box = ["Help us to go on", "Monthly gift", "Five", "Ten", "Twenty"];
    const body = bodyOf(...PARAGRAPHS, ...box, ...MORE, "", "About us", "Monthly gift", "Contact");
    expect(body).not.toContain("Monthly gift");
  });

  test("but not where that is a table of contents", () => {
    const heads = ["The fund runs dry", "Nobody spins", "What comes now"];
    const text = MORE.flatMap((paragraph, i) => [heads[i]!, paragraph]);
    const lines = passagesOf(page(TITLE, "", ...PARAGRAPHS, ...text, "", "Contents", ...heads));
    for (const head of heads) expect(lines).toContain(`subheading: ${head}`);
  });
});

describe("a subheading in capitals below a quotation", () => {
  test("is no signature, for names have no small words", () => {
    const quote = "\u201cWe are still waiting for an answer from the men.\u201d";
    const body = bodyOf(...PARAGRAPHS, quote, "A LONER", ...MORE);
    expect(body).toContain("A LONER");
  });
});

describe("the same name in brackets behind several lines", () => {
  const shown = [
    "Moss in a bowl (Ada Wren)",
    "A spoon and a saucer (Ada Wren)",
    "The lid of the bowl (Ada Wren)",
  ];

  test("is who took the pictures", () => {
    const body = bodyOf(...PARAGRAPHS, ...MORE.flatMap((text, i) => [shown[i]!, text]));
    expect(body).toEqual([...PARAGRAPHS, ...MORE]);
  });

  test("unless they stand together, as lists do", () => {
    const lines = passagesOf(page(TITLE, "", ...PARAGRAPHS, ...shown, ...MORE));
    expect(lines.filter((line) => line.startsWith("caption:"))).toEqual([]);
  });
});

describe("comments whose heads give the day in brackets", () => {
  test("are none of the text", () => {
    const says = (name: string, day: number) => [
      `${name} said (May ${day}, 2021):`,
      "I worked there for years and never saw an owner down on the floor of the shed with us at all.",
    ];
    const thread = [...says("Jo", 3), ...says("Ann", 4), ...says("Eve", 5), ...says("Pip", 6)];
    expect(bodyOf(...PARAGRAPHS, ...MORE, ...thread)).toEqual([...PARAGRAPHS, ...MORE]);
  });
});

describe("buttons that are run together", () => {
  test.each(["ShareSavePrint", "Show moreClose"])("%s", (line) => {
    expect(bodyOf(...PARAGRAPHS, line, ...MORE)).toEqual([...PARAGRAPHS, ...MORE]);
  });
});

describe("the label of a picture among the paragraphs", () => {
  test("is none of the text", () => {
    const body = bodyOf(...PARAGRAPHS, "Open this photo in gallery:", "The mill at dawn in May", ...MORE);
    expect(body).toEqual([...PARAGRAPHS, ...MORE]);
  });
});

describe("who said what a page sets large", () => {
  test("is none of the text, where the quotation has lost its signs, too", () => {
    const said = "We accept nothing of it.";
    const body = bodyOf(...PARAGRAPHS, said, "Ada Wren, head of the spinners", ...MORE);
    expect(body).not.toContain("Ada Wren, head of the spinners");
  });
});

describe("sentences apart from the credits below them", () => {
  const shown = [
    "The chairman leaves by the back door.",
    "Spinners wait at the gate of the mill.",
    "The old mill in the valley at dawn.",
  ];
  const withCredits = (count: number) =>
    MORE.flatMap((text, i) => [...(i < count ? [shown[i]!, "", "\u00a9 Ada Wren", ""] : []), text, ""]);

  test("are captions where there are three", () => {
    expect(bodyOf(...PARAGRAPHS, "", ...withCredits(3))).toEqual([...PARAGRAPHS, ...MORE]);
  });

  test("and may be paragraphs above a picture without any, where there is one", () => {
    expect(bodyOf(...PARAGRAPHS, "", ...withCredits(1))).toContain(shown[0]);
  });
});

describe("a summary above the text", () => {
  const points = [
    "The owners of the mill have met again.",
    "Nobody expects that they will agree.",
    "The spinners will vote on Sunday.",
  ];
  const long = `${MORE[2]!} Nobody on the square believed that he would, and the mayor asked them all to go home.`;

  test.each([
    ["up to its button", [...points, "Show more"]],
    ["up to a longer paragraph", points],
  ])("is none of it %s", (_, box) => {
    const body = bodyOf("In short", ...box, long, ...PARAGRAPHS, ...MORE.slice(0, 2));
    expect(body).toEqual([long, ...PARAGRAPHS, ...MORE.slice(0, 2)]);
  });

  test("is a list of the text below its third paragraph", () => {
    const body = bodyOf(...PARAGRAPHS, "In short", ...points, long, ...MORE);
    for (const point of points) expect(body).toContain(point);
  });
});

describe("what the last lines say of the author", () => {
  const note = "Ada Wren writes on mills and harbours, and lives in the valley with two cats.";

  test.each(["Ada Wren", "About Ada Wren"])("is none of the text: %s", (name) => {
    expect(bodyOf(...PARAGRAPHS, ...MORE, name, note)).toEqual([...PARAGRAPHS, ...MORE]);
  });

  test("but the last part of a text with headings may open with the name in its heading", () => {
    const part = "Harbour House stood empty on Friday, and nobody had told the men why that was so.";
    const parts = ["The owners", MORE[0]!, "The fund of the men", ...MORE.slice(1), "Harbour House", part];
    expect(bodyOf(...PARAGRAPHS, ...parts)).toContain(part);
  });
});

describe("where figures come from", () => {
  test.each(["Kilde: Valley Statistics", "Sumber: Valley Statistics"])("%s", (line) => {
    expect(
      bodyOf(...PARAGRAPHS, ...MORE, line, ...PARAGRAPHS.map((text) => `So it is: ${text}`)),
    ).not.toContain(line);
  });
});

describe("what an offer promises, line by line", () => {
  const promised = [
    "The printed paper comes to your door, and its pages can be read on every device before breakfast.",
    "The crossword of the valley, and nine others, are yours to solve from Monday to Sunday.",
  ];

  test("is none of the text, be it in whole sentences", () => {
    const box = ["Subscribe now to read the latest news", ...promised, "Subscribe to unlock more articles"];
    expect(bodyOf(...PARAGRAPHS, ...box, ...MORE)).toEqual([...PARAGRAPHS, ...MORE]);
  });
});

describe("subheadings in capitals", () => {
  test("are told from headlines of other stories by their number", () => {
    const heads = ["THE TRAIL OF ONE SPINNER", "NOT AN HOUR FOR A LONG QUARREL NOW"];
    const text = MORE.flatMap((paragraph, i) =>
      heads[i] === undefined ? [paragraph] : [heads[i]!, paragraph],
    );
    const body = bodyOf(...PARAGRAPHS, ...text);
    for (const head of heads) expect(body).toContain(head);
  });
});

describe("who signs below the text and a label", () => {
  test("does not end its head", () => {
    const foot = ["Source: @valley", "By Ada Wren", "Ada Wren and Jo March took the pictures"];
    const body = bodyOf(...PARAGRAPHS, ...MORE.slice(0, 2), ...foot, MORE[2]!);
    expect(body).not.toContain("Source: @valley");
  });
});
