import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const bodyOf = (...lines: readonly string[]) =>
  articleOf(page(...lines)).body.map(({ kind, text }) => `${kind}: ${text}`);
const paragraph = (text: string): string => `paragraph: ${text}`;

test("a misread quotation mark at the end of a line is mended whole", () => {
  const spoken =
    "\u00e2\u20ac\u0153Nobody will agree before the holidays, and I\u00e2\u20ac\u2122m sorry,\u00e2\u20ac\u009d she said. \u00e2\u20ac\u0153We go on.\u00e2\u20ac\u009d";
  const { body } = articleOf(
    page("Mill owners meet for the fourth time", "", PARAGRAPHS[0], "", spoken, "", PARAGRAPHS[1]),
  );
  expect(body.map(({ text }) => text)).toContain(
    "\u201cNobody will agree before the holidays, and I\u2019m sorry,\u201d she said. \u201cWe go on.\u201d",
  );
});

describe("the text", () => {
  test("is every paragraph, in order, with its place", () => {
    const text = page(TITLE, "", ...PARAGRAPHS);
    const { body } = articleOf(text);
    expect(body.map((block) => block.text)).toEqual(PARAGRAPHS);
    expect(body.map(({ span }) => text.slice(span.start, span.end))).toEqual(PARAGRAPHS);
  });

  test("goes on behind what pages put between paragraphs", () => {
    const between = [
      "- Advertisement -",
      "Read also: Harbour bridge to close",
      "Sign up for our daily newsletter",
      "Hide Ad",
    ];
    const lines = [
      TITLE,
      PARAGRAPHS[0],
      ...between,
      PARAGRAPHS[1],
      "Related articles",
      "Harbour bridge to close for a week",
      "",
      PARAGRAPHS[2],
    ];
    expect(bodyOf(...lines)).toEqual(PARAGRAPHS.map(paragraph));
  });

  test("a first paragraph cut off by labels is still the first", () => {
    const lines = [
      TITLE,
      "The owners of the mill met again on Tuesday.",
      "Share",
      "Sign up for our newsletter",
      ...PARAGRAPHS,
    ];
    expect(bodyOf(...lines)[0]).toBe("paragraph: The owners of the mill met again on Tuesday.");
  });

  test("short sentences belong to it, at its end, too", () => {
    expect(
      bodyOf(
        TITLE,
        "",
        ...PARAGRAPHS,
        "Nobody spoke.",
        "Clear skies!",
        "",
        "Share this: Facebook Twitter",
      ).slice(3),
    ).toEqual(["paragraph: Nobody spoke.", "paragraph: Clear skies!"]);
  });

  test("words of junk in a sentence do not make it junk", () => {
    const said = [
      "The union told its members to subscribe to the strike fund, and to share what they had with the spinners.",
      "Sign up or go, the chairman had told the men, who left the mill at once and did not come back on Monday.",
      "Cookies and tea were served while the owners read the terms of use of the new looms, one by one.",
    ];
    expect(bodyOf(TITLE, "", ...PARAGRAPHS, ...said)).toEqual([...PARAGRAPHS, ...said].map(paragraph));
  });

  test("in another language is found, and the language told", () => {
    const lines = [
      "Hafenbr\u00fccke nach Sturm gesperrt",
      "",
      "Die Br\u00fccke \u00fcber den Hafen ist gesperrt worden, nachdem Ingenieure Risse in zwei ihrer T\u00fcrme gefunden hatten.",
      "\u201eWir wissen, wie sehr das die H\u00e4ndler trifft\u201c, sagte B\u00fcrgermeisterin Amy Brooke. \u201eSicherheit geht vor.\u201c",
      "Die Br\u00fccke wurde 1931 gebaut und zuletzt 2009 ausgebessert.",
    ];
    const article = articleOf(page(...lines));
    expect(article.body.map(({ text }) => text)).toEqual(lines.slice(2));
    expect(article.language).toMatchObject({ value: "de", basis: "inferred" });
  });

  test("in a script without spaces is found, too", () => {
    const lines = [
      "\u6e2f\u306e\u6a4b\u3001\u5d50\u306e\u3042\u3068\u9589\u9396",
      "",
      "\u6e2f\u306b\u304b\u304b\u308b\u6a4b\u304c\u9589\u9396\u3055\u308c\u305f\u3002\u6280\u8853\u8005\u304c\u4e8c\u3064\u306e\u5854\u306b\u4e80\u88c2\u3092\u898b\u3064\u3051\u305f\u305f\u3081\u3067\u3042\u308b\u3002\u5e02\u306f\u8fc2\u56de\u3092\u547c\u3073\u304b\u3051\u3066\u3044\u308b\u3002",
      "Share",
    ];
    const article = articleOf(page(...lines));
    expect([article.title.value, article.body.length]).toEqual([lines[0], 1]);
  });
});

describe("subheadings", () => {
  test.each(["Bins and buses", "SEC", "\u201cThis valley\u201d"])("%s", (line) => {
    expect(bodyOf(TITLE, PARAGRAPHS[0], line, PARAGRAPHS[1], PARAGRAPHS[2])[1]).toBe(`subheading: ${line}`);
  });

  test.each([
    "Harbour Bridge To Close For A Week As Repairs Begin In The Valley",
    "SHERIFF FINDS STOLEN CARS UNDER HARBOUR BRIDGE",
  ])("the headline of another story is none: %s", (line) => {
    expect(bodyOf(TITLE, PARAGRAPHS[0], line, PARAGRAPHS[1], PARAGRAPHS[2])).toEqual(
      PARAGRAPHS.map(paragraph),
    );
  });

  test("of many words with capitals is one, when the text takes it up", () => {
    const line = "How Owners of the Mill and Their Spinners Came to Part in Anger";
    const text =
      "Owners and spinners had come to the mill as friends in May, and they parted in anger at dawn.";
    expect(bodyOf(TITLE, ...PARAGRAPHS, line, text, PARAGRAPHS[0])[3]).toBe(`subheading: ${line}`);
  });

  test("nor is one below the description of its picture", () => {
    const teaser = ["The harbour bridge in fog", "Harbour bridge to close for a week, council says"];
    expect(passagesOf(page(TITLE, PARAGRAPHS[0], "", ...teaser, PARAGRAPHS[1], PARAGRAPHS[2]))).toContain(
      `related-link: ${teaser[1]}`,
    );
  });
});

describe("lists and tables", () => {
  test("bullets are the page's, numbers the text's", () => {
    const list = ["\u2022 The pool stays open", "\u2022 Bins are emptied every second week"];
    const steps = ["1. Severe stomach pain", "2. Bleeding gums"];
    expect(bodyOf(TITLE, PARAGRAPHS[0], ...list, PARAGRAPHS[1], "Warning signs", ...steps)).toEqual([
      paragraph(PARAGRAPHS[0]),
      "list-item: The pool stays open",
      "list-item: Bins are emptied every second week",
      paragraph(PARAGRAPHS[1]),
      "subheading: Warning signs",
      "list-item: 1. Severe stomach pain",
      "list-item: 2. Bleeding gums",
    ]);
  });

  test("rows with as many cells are a table, with the row above them", () => {
    const rows = ["Index\tPoints\tPer cent", "Harbour 40\t-866.29\t-18.2", "Rail\t-318.62\t-14.6"];
    const scores = ["TEAM W L", "Rovers 14 3", "Wanderers 12 5"];
    const body = bodyOf(
      TITLE,
      ...PARAGRAPHS,
      "For the year:",
      ...rows,
      PARAGRAPHS[0],
      ...scores,
      PARAGRAPHS[1],
    );
    expect(body.filter((line) => line.startsWith("table"))).toHaveLength(6);
  });

  test("rows of facts are kept", () => {
    const facts = ["Part number: 4711", "Bore: 103 mm", "Block: cast iron"];
    expect(bodyOf(TITLE, ...PARAGRAPHS, ...facts, "Share").slice(3)).toEqual(
      facts.map((fact) => `list-item: ${fact}`),
    );
  });

  test("particulars at its end are kept, each with its full stop", () => {
    const facts = [
      "Goals: Lark 9, Wren og 28; Finch 61.",
      "Booked: Lark, Rook, Jay.",
      "Referee: A. Tarn.",
      "Att: 412.",
    ];
    const text = bodyOf(TITLE, ...PARAGRAPHS, ...facts, "Share this:", "Tweet");
    expect(text.map((line) => line.replace(/^[a-z-]+: /, ""))).toEqual([...PARAGRAPHS, ...facts]);
  });

  test("points announced below the first paragraph cut it off from nothing", () => {
    const points = [
      "The hall had been used at every vote since then",
      "A tent was borrowed from a circus",
      "More than half of the town had voted",
    ];
    const [first, ...rest] = PARAGRAPHS;
    const text = bodyOf(
      TITLE,
      "By Jo March",
      "May 4, 2021",
      "Share",
      first,
      "Key points:",
      ...points,
      ...rest,
    );
    expect(text.map((line) => line.replace(/^[a-z-]+: /, ""))).toEqual([
      first,
      "Key points:",
      ...points,
      ...rest,
    ]);
  });

  test("short items that lost their bullets are kept", () => {
    const items = ["Lots of looms in use", "Quiet at night", "Close to the harbour"];
    expect(bodyOf(TITLE, ...PARAGRAPHS, ...items, PARAGRAPHS[0]).join("\n")).toMatch(
      new RegExp(items.map((item) => `: ${item}`).join("\n.*")),
    );
  });

  test("so are headlines no items, however short, that set each word with a capital", () => {
    const links = ["Ferry Stops Early", "Bridge Closed Again", "Mayor Meets Millers"];
    expect(bodyOf(TITLE, ...PARAGRAPHS, ...links, PARAGRAPHS[0])).toHaveLength(4);
  });

  test("all that a line with a colon announces is kept, up to the next sentence", () => {
    const items = [
      "Two mills in the valley have stopped their looms for good",
      "The harbour board wants to see more ships before it builds a crane",
      "Wages of spinners are to rise twice a year, as those of dockers do",
    ];
    const text = bodyOf(TITLE, ...PARAGRAPHS, "This is what we know so far:", ...items, PARAGRAPHS[0]);
    expect(text.map((line) => line.replace(/^[a-z-]+: /, ""))).toEqual([
      ...PARAGRAPHS,
      "This is what we know so far:",
      ...items,
      PARAGRAPHS[0],
    ]);
  });

  test("labels that take turns stand above what each thing has", () => {
    const each = (name: string, good: string, bad: string): readonly string[] => [
      PARAGRAPHS[0].replace("mill", name),
      PARAGRAPHS[2].replace("spinners", name),
      "What we liked",
      good,
      "What we did not like",
      bad,
      PARAGRAPHS[1].replace("chairman", name),
    ];
    const body = bodyOf(
      TITLE,
      ...each("bakery", "Warm bread before six in the morning", "No chairs"),
      ...each("brewery", "The view of the harbour from the yard", "Closes at nine"),
      ...each("dairy", "Cheese from three valleys", "Hard to find"),
    );
    expect(body.filter((line) => /: What we (?:did not like|liked)$/.test(line))).toHaveLength(6);
    expect(body).toHaveLength(21);
  });

  test("questions and answers stay apart", () => {
    const talk = ["Q: Is this worse than 2019?", "A: No. But we watch it closely."];
    expect(bodyOf(TITLE, ...PARAGRAPHS, ...talk).slice(3)).toEqual(talk.map(paragraph));
  });

  test("a post that is quoted keeps its signature", () => {
    const post = "\u2014 Jo March (@jomarch) May 4, 2021";
    expect(bodyOf(TITLE, PARAGRAPHS[0], post, PARAGRAPHS[1], PARAGRAPHS[2])[1]).toBe(`embed: ${post}`);
  });
});

describe("what is said in a film, with its times", () => {
  const said = [
    "Good evening, and thank you for having me. I want to speak about the northern pier,",
    "and about what it has cost us since it was shut. Some of you know the figures,",
    "because they were in the paper last week,",
    "but I do not think that everybody",
    "has read them as they should be read. The pier is a hundred and twelve years old,",
    "and it was never meant to carry the cranes",
    "that we put there in the sixties.",
    "The second thing is that we cannot wait for another winter.",
  ];
  const timed = (minute: string) => said.flatMap((words, i) => [`${minute}:${10 + 5 * i}`, words]).join("\n");

  test("is the text, and the times are not", () => {
    const body = bodyOf("What the harbour master said", PARAGRAPHS[0], timed("00"));
    expect(body.slice(1)).toEqual(said.map(paragraph));
  });

  test("headlines of a day, each below its time, are no film", () => {
    const ticker = said.flatMap((_, i) => [`09:${10 + 5 * i}`, `Ferry number ${i} is late again`]).join("\n");
    const body = bodyOf(
      TITLE,
      ...PARAGRAPHS,
      ...PARAGRAPHS.map((text) => `${text} So it was in May.`),
      ticker,
    );
    expect(body.filter((line) => line.includes("Ferry"))).toEqual([]);
  });
});

describe("hard-wrapped text", () => {
  test("each row taken for a paragraph, with whole paragraphs among them", () => {
    const about = ["mill", "yard", "school", "harbour", "station", "market", "quarry"];
    const paragraphs = about.map(
      (place) =>
        `The owners of the ${place} met again late on Tuesday, and parted long after midnight without a word.`,
    );
    const rows = paragraphs.flatMap((line) => line.split(/ (?=and parted)/));
    const whole = [PARAGRAPHS[0], ...PARAGRAPHS.slice(1)];
    const text = [...rows.slice(0, 6), ...whole, ...rows.slice(6)].join("\n\n");
    expect(articleOf(page(TITLE, "", text)).body.map((block) => block.text)).toEqual([
      ...paragraphs.slice(0, 3),
      ...whole,
      ...paragraphs.slice(3),
    ]);
  });

  const rows = [
    "LEEDS -- The owners of the mill met again on Tuesday, for the fourth",
    "time since May, and parted late at night. The chairman said that he",
    "had asked three times, and was still waiting for an answer from the",
    "men, who had left the mill at noon.",
    "",
    "Nobody expects that they will agree before the holidays, when the well-",
    "known fund of the union is empty and the wages of the spinners run out.",
  ];

  test("is joined to its paragraphs, and split words stay as printed", () => {
    const { body, dateline } = articleOf(page("Mill owners meet spinners", "", ...rows));
    expect(body.map(({ text }) => text)).toEqual([
      "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night. The chairman said that he had asked three times, and was still waiting for an answer from the men, who had left the mill at noon.",
      "Nobody expects that they will agree before the holidays, when the well-known fund of the union is empty and the wages of the spinners run out.",
    ]);
    expect(dateline?.place).toBe("LEEDS");
  });

  test("so are the narrow rows of a column", () => {
    const paragraphs = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace("the ", "the other "))];
    const column = paragraphs.map((text) => text.replace(/(.{1,29})(?: |$)/g, "$1\n")).join("\n");
    const { title, body } = articleOf(page(TITLE, "", column));
    expect(title?.value).toBe(TITLE);
    expect(body.map(({ text }) => text)).toEqual(paragraphs);
  });

  test("lines of a list of the same length are not", () => {
    const list = Array.from(
      { length: 8 },
      (_, i) => `Harbour Bridge To Close For A Week As The Repairs Begin Number ${i}`,
    );
    expect(passagesOf(page(...list, ...PARAGRAPHS)).length).toBeGreaterThan(8);
  });
});

describe("the standfirst", () => {
  const standfirstOf = (...lines: readonly string[]) =>
    articleOf(page(...lines, "", ...PARAGRAPHS)).standfirst;

  test.each([
    ["who wrote it, and where", ["Amy March in Port Tarn", "May 4, 2021"]],
    ["what stands between the byline and the text", ["By Jo March", "The gate of the mill this morning"]],
    ["the title without what the page puts before it", ["By Jo March"]],
  ])("is not %s", (_, lines) => {
    const prefixed = `You are currently viewing ${TITLE}`;
    expect(standfirstOf(prefixed, TITLE, ...lines)).toBeNull();
  });

  test.each([
    ["Nobody expects the owners to agree before the holidays", "By Jo March"],
    ["Asked how long it would last, the chairman answered: \u201cLong.\u201d", "By Jo March"],
    ["Nobody expects the owners to agree before the holidays", "- Advertisement -"],
  ])("%s / %s", (standfirst, next) => {
    const article = articleOf(page(TITLE, "", standfirst, "", next, "", ...PARAGRAPHS));
    expect(article.standfirst).toMatchObject({ value: standfirst, basis: "stated" });
    expect(article.body.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  test.each([
    ["a date in figures, apart by spaces", ["06. 01. 2026, 14:59"]],
    ["the word before a name, and the name", ["By", "Jo March"]],
  ])("reads like the first paragraph, but below it stands %s", (_, signature) => {
    const article = articleOf(
      page(TITLE, "", PARAGRAPHS[0], ...signature, "", ...PARAGRAPHS.slice(1), PARAGRAPHS[1]),
    );
    expect(article.standfirst?.value).toBe(PARAGRAPHS[0]);
  });

  test("two paragraphs above a post that is quoted with its day are the text", () => {
    const [first, second] = [`${PARAGRAPHS[0]} ${PARAGRAPHS[2]}`, `${PARAGRAPHS[2]} ${PARAGRAPHS[1]}`];
    const post = ["Jo March", "The looms stand still in the whole valley", "October 25, 2020"];
    const article = articleOf(page(TITLE, "", first, second, ...post, ...PARAGRAPHS));
    expect(article.standfirst).toBeNull();
    expect(article.body.map(({ text }) => text)).toEqual(expect.arrayContaining([first, second]));
  });

  test("the first paragraph is none", () => {
    expect(articleOf(page(TITLE, "By Jo March", "", ...PARAGRAPHS)).standfirst).toBeNull();
  });
});

describe("no article", () => {
  test.each([
    ["", []],
    ["\n\n", []], // that nothing stands in the file is said when it is read
    [
      page(
        "Home",
        "News",
        "Share this: Facebook Twitter",
        "Subscribe to our newsletter",
        "\u00a9 2021 Harbour Clarion",
      ),
      ["no-article"],
    ],
  ])("%j", async (text, codes) => {
    const { extract } = await import("../../src/extract/extract.ts");
    const { clip } = await import("./pages.ts");
    const extraction = extract(clip(text));
    expect(extraction.article).toBeNull();
    expect(extraction.problems.map(({ code }) => code)).toEqual(codes);
  });

  test("two lines may be one", () => {
    const { title, body } = articleOf(page("Harbour bridge closed", "Nobody was hurt."));
    expect([title.value, body.map(({ text }) => text)]).toEqual([
      "Harbour bridge closed",
      ["Nobody was hurt."],
    ]);
  });
});
