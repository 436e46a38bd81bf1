import { describe, expect, test } from "vitest";
import { claim } from "../../src/extract/claim.ts";
import { articleOf, clip, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const titleOf = (...lines: readonly string[]) => articleOf(page(...lines)).title;

describe("the title is", () => {
  const owners = "Spinners and owners parted on a long Tuesday night";

  test.each([
    ["the byline", ["By Jo March", "Share"]],
    ["the byline on two lines", ["By", "Jo March"]],
    ["the day with the byline", ["Posted May 4, 2021 by Jo March"]],
  ])("the line above the only byline of the page: %s", (_, byline) => {
    const box = [...Array.from({ length: 12 }, (_, i) => `Ward ${i + 1}`), owners];
    expect(
      titleOf("Valley waits while the mill stands still", ...byline, ...box, "", ...PARAGRAPHS).value,
    ).toBe("Valley waits while the mill stands still");
    const others = ["Rovers win in the rain again", "By Amy March"];
    expect(
      titleOf("Valley waits while the mill stands still", ...byline, ...others, ...box, "", ...PARAGRAPHS)
        .value,
    ).toBe(owners);
  });
});

describe("where much speaks for another line, the title is", () => {
  const title = "Valley waits while all stands still";
  const owners = "Spinners and owners parted on a long Tuesday night";
  const [first, second, third] = PARAGRAPHS;

  test("the line that opens the page", () => {
    const lines = [title, "Share", "Menu", "Harbour lamps burn late on quays", "", ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe(title);
  });

  test("the line that stands twice", () => {
    const lines = ["Search", title, "Harbour lamps burn late on quays", title, "", ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe(title);
  });

  test("the line above the byline, though the one below it has words of the text", () => {
    expect(titleOf(title, "By Jo March", owners, "", ...PARAGRAPHS).value).toBe(title);
  });

  test("the line above the text, though another byline stands below its paragraphs", () => {
    const lines = [title, "", first, "", second, "", owners, "By Jo March", "", third];
    expect(titleOf(...lines).value).toBe(title);
  });
});

describe("the title may", () => {
  test("open with a label and a colon, where the text speaks of it", () => {
    const title = "Watch: mill owners meet late on Tuesday night";
    expect(titleOf(title, "By", "Jo March", "-", "May 4, 2021", "", ...PARAGRAPHS).value).toBe(title);
  });

  test("be words with capitals only, as names are, that the text uses", () => {
    const title = "Valley Wages Spinners Owners Holidays";
    expect(titleOf("Lamps of valley and harbour", title, "May 4, 2021", "", ...PARAGRAPHS).value).toBe(title);
  });

  test("open with a label above a byline, whatever the text speaks of", () => {
    const title = "Podcast: more from Ada Brook on the mill";
    const box = Array.from({ length: 12 }, (_, i) => `Ward ${i + 1}`);
    expect(titleOf("Harbour", title, "By Jo March", ...box, "", ...PARAGRAPHS).value).toBe(title);
  });

  test("not be what a label leads to, of which the text does not speak", () => {
    expect(titleOf("Watch: a lamp that burns without any oil", "", ...PARAGRAPHS).basis).toBe("inferred");
  });
});

describe("the title is not", () => {
  test("a plain line below one with capitals, though it uses more of the text's words", () => {
    const lines = [
      "Lamps",
      "Save your lamps",
      "We test all the lamps that we write about, and may earn money where you buy one of them.",
      "Valley Owners Leave Spinners Waiting",
      "Chairman of the mill asked three times since May, and parted late without answer from men",
      "Harbour",
      "By Jo March",
      "",
      ...PARAGRAPHS,
    ];
    expect(titleOf(...lines).value).toBe("Valley Owners Leave Spinners Waiting");
  });

  test("the way to the page, though it ends with the title's words", () => {
    const way = `Start / Valley/ ${TITLE}`;
    expect(titleOf("Search", way, TITLE, "By Jo March", "May 4, 2021", "", ...PARAGRAPHS).value).toBe(TITLE);
    expect(titleOf(`NewsValleyCourts${TITLE}`, TITLE, "By Jo March", "", ...PARAGRAPHS).value).toBe(TITLE);
  });

  test.each(["Mill.com - Owners, Mills, Spinners", "Mill24 News. Owners and spinners. Tuesday"])(
    "the site with its motto: %s",
    (motto) => {
      const title = "Valley waits while all stands still";
      const lines = [motto, "May 4, 2021", "Valley", title, "Share", "", ...PARAGRAPHS];
      expect(titleOf(...lines).value).toBe(title);
    },
  );

  test("what somebody says below a headline", () => {
    const title = "Valley waits while all stands still";
    const said = "\u2018We are still waiting for an answer from the men\u2019";
    expect(titleOf("News", title, said, "By Jo March", "Share", "", ...PARAGRAPHS).value).toBe(title);
  });

  test("how a match ended, below a headline", () => {
    const title = "Valley waits while all stands still";
    const match =
      "Mill Rovers and Spinners Town met again on Tuesday, for the fourth time since May, and parted late.";
    const lines = ["Menu", title, "Mill Rovers 2 Spinners Town 2", "4 May 2021", "", match, ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe(title);
  });

  test("thanks that are called out above the first paragraph", () => {
    const thanks = "We thank the owners of the mill for the lamps on Tuesday night!";
    const title = "Valley waits while all stands still";
    const text = [thanks, ...PARAGRAPHS].join("\n");
    expect(titleOf("Search", title, "May 4, 2021", "Lamps", "Gates", "Wards", "Share", "", text).value).toBe(
      title,
    );
  });

  test("what the way to the page calls it, with a kicker between them", () => {
    const lines = [
      "Home | Valley |",
      "Owners of the mill meet on Tuesday for the fourth time since May",
      "Strike in the valley",
      "Mill owners meet \u2013 while spinners sing at the gate",
      "The mills have stood still since May, and nobody expects that they will agree before the holidays.",
      "By Jo March",
      "",
      ...PARAGRAPHS,
    ];
    expect(titleOf(...lines).value).toBe(lines[3]);
  });

  test("the standfirst, though it uses more of the text's words and has no full stop", () => {
    const lines = [
      "Follow us",
      "Open a link to the network",
      "Copy link",
      "Owners of mill meet for fourth time without an answer",
      "Chairman of the mill asked three times, and parted late at night",
      "By Jo March",
      "",
      ...PARAGRAPHS,
    ];
    expect(titleOf(...lines).value).toBe(lines[3]);
  });

  test.each([
    [
      "below a few words that are parted",
      ["Owners, still parted", "Chairman of the mill asked three times, and parted late at night"],
    ],
    [
      "below buttons",
      [
        "Owners of mill meet for fourth time",
        "Facebook",
        "Share",
        "Chairman of the mill asked three times, and parted late at night",
      ],
    ],
  ])("the standfirst, %s", (_, lines) => {
    expect(titleOf("Local", ...lines, "By Jo March", "", ...PARAGRAPHS).value).toBe(lines[0]);
  });

  test("the standfirst below four words, which are long ones", () => {
    const lines = [
      "Lokales",
      "Lastwagen kracht in Schulmauer",
      "Ein Mann im Krankenhaus, Stra\u00dfe bis Donnerstag gesperrt",
      "4. Mai 2021",
      "",
      "Ein Mann ist am Montag ins Krankenhaus gebracht worden, nachdem ein Lastwagen gegen die Mauer einer Schule gefahren war.",
      "Die Stra\u00dfe bleibt bis Donnerstag gesperrt, damit ein Fachmann die Schulmauer pr\u00fcfen kann, sagte eine Sprecherin der Stadt.",
      "Der Lastwagen hatte Ziegel zu einer Baustelle am Hafen gebracht, als Zeugen zufolge am Hang die Bremsen versagten.",
    ];
    expect(titleOf(...lines).value).toBe(lines[1]);
  });

  test("by what networks it is sent", () => {
    const title = "Mill owners met for the fourth time";
    const links = ["x", "facebook", "linkedin"].map((name) => `${title} on ${name} (opens in a new window)`);
    const standfirst = "Nobody expects that they will agree before the holidays";
    expect(
      titleOf(title, standfirst, "Share", ...links, "Jo March", "4 May 2021", "", ...PARAGRAPHS).value,
    ).toBe(title);
  });

  test("where on the site the reader is", () => {
    const lines = ["You are here: Home / News", "Why did they part? What is known of it"];
    expect(titleOf(...lines, "By Jo March", "", ...PARAGRAPHS).value).toBe(lines[1]);
  });

  test.each([
    ["the name of a picture's file", "mill owners night meeting.jpg"],
    ["a button", "Mill owners and spinners: see all offers \u2192"],
    ["an author with her job", "Jo March Political Correspondent"],
    ["a caption that says where people stand", "The owner of the mill (left) and the chairman (right)"],
    [
      "a long sentence",
      "The owners of the mill met once more, and the spinners with them, who had waited at the gate since the early morning.",
    ],
    ["a site with its address", "Valley News | Harbour Mills - harbourmills.example"],
    ["an offer", "Subscribe to the Fresh and Delicious Mill Owners Newsletter"],
    ["a date with its label", "Published: May 4, 2021, 15:25 in the valley edition for the mill owners"],
  ])("%s", (_, line) => {
    expect(titleOf(line, "", ...PARAGRAPHS)).toMatchObject({ basis: "inferred" });
  });

  test("what an author does, below her name", () => {
    const lines = [
      "Help Desk",
      "What owners expect of it",
      "By Amy March",
      "Amy March",
      "Opinion writer who looks at the owners of the mill",
      "",
      ...PARAGRAPHS,
    ];
    expect(titleOf(...lines).value).toBe("What owners expect of it");
  });

  test("a headline of another story, far above the text", () => {
    const menu = Array.from({ length: 40 }, (_, i) => `Ward ${i + 1}`);
    const far = ["Home", "Courts", "Owners of the mill and spinners: what they wait for in the holidays"];
    const lines = [...far, ...menu, "Fourth night at the mill", "By Jo March", "", ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe("Fourth night at the mill");
  });
});

describe("the title is whole", () => {
  test("though it has a dash, and the page prints it twice", () => {
    const title = `${TITLE} - and part late at night`;
    const { value } = titleOf(
      title,
      "Share",
      "Spinners wait outside",
      title,
      "By Jo March",
      "",
      ...PARAGRAPHS,
    );
    expect(value).toBe(title);
    expect(articleOf(page(title, "Share", title, "", ...PARAGRAPHS)).source.outlet).toBeNull();
  });

  test("though a line below it is only its first word or two", () => {
    const title = "Mill owners: why they meet the spinners again";
    const lines = [title, "Mill owners", "Since", "1868", "", ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe(title);
  });
});

describe("the title is none of these", () => {
  test.each([
    "Owners of the mill and spinners met on Tuesday night.AFP",
    "Owners of the mill and spinners met on Tuesday night. Jo March",
  ])("what a picture shows and whose it is: %s", (caption) => {
    const lines = ["Lamps and songs in the rain again", caption, "", ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe(lines[0]);
  });

  test("the end of a line that opens as labels do, and goes on with a small letter", () => {
    const title = "You are currently viewing of mill owners and spinners";
    expect(titleOf(title, "", ...PARAGRAPHS).value).toBe(title);
  });

  test("a line whose number of comments stands behind a bar", () => {
    const title = "Lamps and songs for the spinners";
    const lines = ["Wards", title, "Column of Tuesday, for owners | 12 Additions", "", ...PARAGRAPHS];
    expect(titleOf(...lines).value).toBe(title);
  });
});

describe("without spaces between words the title", () => {
  const japanese = [
    "\u6e2f\u306e\u7d21\u7e3e\u5de5\u5834\u3067\u706b\u66fd\u65e5\u591c\u3001\u7d4c\u55b6\u5074\u3068\u52b4\u50cd\u8005\u304c\u56db\u5ea6\u76ee\u306e\u4f1a\u8b70\u3092\u958b\u3044\u305f\u304c\u3001\u7d50\u8ad6\u306f\u51fa\u306a\u304b\u3063\u305f\u3002",
    "\u52b4\u50cd\u8005\u306e\u4ee3\u8868\u306f\u300c\u8cc3\u91d1\u306e\u56de\u7b54\u3092\u5f85\u3063\u3066\u3044\u308b\u300d\u3068\u8a71\u3057\u3001\u7d21\u7e3e\u5de5\u5834\u306e\u524d\u3067\u5f85\u3063\u3066\u3044\u305f\u4eba\u3005\u306b\u7d4c\u904e\u3092\u8aac\u660e\u3057\u305f\u3002",
  ];

  test("has pairs of letters in common with the text", () => {
    const title =
      "\u7d21\u7e3e\u5de5\u5834\u3001\u56db\u5ea6\u76ee\u306e\u4f1a\u8b70\u3082\u7d50\u8ad6\u51fa\u305a";
    const menu = [
      "\u304a\u5929\u6c17\u60c5\u5831\u3092\u898b\u308b",
      "\u5199\u771f\u3092\u5370\u5237\u3059\u308b\u65b9\u6cd5",
    ];
    expect(titleOf(menu[0]!, title, menu[1]!, "", ...japanese).value).toBe(title);
  });
});

test("a line of topics is no title", () => {
  const topics = "Topics: mill, spinners, Concord, wages, owners";
  const { title } = articleOf(page("News", "", topics, "", ...PARAGRAPHS));
  expect(title.value).not.toContain("Topics");
});

test("a line below the headline of another story is no standfirst of it", () => {
  const menu = ["Valley", "Coast", "Ferry company buys another ship"];
  const head = [
    "Mill owners meet spinners once again",
    "Owners and spinners parted late at night",
    "By Jo March",
  ];
  const clipping = clip(page(...menu, ...head, "", ...PARAGRAPHS));
  const below = claim(clipping).claims.filter(({ rule }) => rule === "title/below-headline");
  expect(below.map(({ span }) => clipping.text.slice(span.start, span.end))).toEqual([head[1]]);
});

test("nor is a line below a button, above which a list of headlines ends", () => {
  const list = [
    "The good and the bad: who faces the owners next",
    "The owners, the mill and the ferry on Tuesday night",
  ];
  const title = "Mill owners: chairman asked three times for an answer";
  const { claims } = claim(clip(page(...list, "Tweet", title, "By Jo March", "", ...PARAGRAPHS)));
  const below = claims.filter(
    ({ rule, span }) => rule === "title/below-headline" && span.start > list.join("\n").length,
  );
  expect(below).toEqual([]);
});
