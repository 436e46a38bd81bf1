import { describe, expect, test } from "vitest";
import { readPage } from "../../src/extract/page/page.ts";
import { examine } from "../support/examine.ts";
import { articleOf, clip, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const [FIRST, SECOND, THIRD] = PARAGRAPHS;

const LINKS = [
  "Road closures in the valley this weekend",
  "Nine pictures from the harvest supper in the old mill",
  "Ferry to the islands stops for a week",
  "Bridge over the northern harbour is open again after repairs",
  "Schools ask parents to send children on foot",
  "Chess club wins in the capital for the third time",
  "Gardens of the valley open their gates on Sunday",
  "Weather turns colder by the end of next week",
];

/** What is left of lines that stand between two paragraphs. */
function between(...lines: readonly string[]): readonly string[] {
  const text = page(TITLE, "", FIRST, SECOND, ...lines, THIRD, FIRST.replace("mill", "weaving mill"));
  const body = articleOf(text).body.map((block) => block.text);
  return lines.filter((line) => body.some((block) => block.includes(line)));
}

describe("between two paragraphs", () => {
  test.each([
    [
      "an offer to subscribers, line by line",
      "Subscribe now",
      "Crosswords, each day",
      "One account for all our papers",
      "Sign up for our newsletter",
    ],
    ["what speaks of the page itself", "Unlimited online access to all articles with one account."],
    [
      "links to other stories",
      "How the harbour makes and spends its money",
      "What the harbour board did not say",
    ],
    [
      "links to other stories, each with its section",
      "How the harbour makes and spends its money",
      "Economy",
      "What the harbour board did not say",
      "Economy",
      "Ferry to the islands stops for a week",
      "Economy",
    ],
    [
      "a link that asks, below another",
      "How the harbour makes and spends its money",
      "Who is the new harbour master?",
      "Ferry to the islands stops for a week",
    ],
    [
      "the writers of related stories",
      "Related articles",
      "Who is the new harbour master?",
      "Beth Brooke",
      "How the harbour makes and spends its money",
      "Amy March",
    ],
    [
      "a newsletter by its name and its promise, above the form",
      "The Morning Miller",
      "What the valley talks about at breakfast, before you do.",
      "Please enter a valid email address.",
      "Sign up",
    ],
    [
      "what the page asks of its readers",
      "Whatever you give helps us to keep this website free for all, and you can donate in a minute.",
    ],
    [
      "more of a plea, and what one may give each month",
      "Please take a moment, for more of you read this paper than ever before, but far fewer pay for it: we need your support, and each gift you give to our newsroom helps us to go on.",
      "All of our journalism takes time and work, and nobody pays for it but those who read it.",
      "Please contribute to our work here.",
      "Friend : $18.00 USD - monthly",
      "Patron : $50.00 USD - monthly",
    ],
    [
      "a plea for money, with its heading and what one may give",
      "While we have you \u2026",
      "We have a small favour to ask of you, for more of you read this paper than ever before, but far fewer pay for it, and we have not put our journalism behind a wall, as others have, because we want all of you to read what we find out about mills and harbours, whatever our newsroom has to spend on it in time and in money.",
      "Every little bit helps $5",
      "Keep the presses running $25",
      "A friend for life! $1,000",
    ],
    ["a label and a button without a paragraph beside them", "Valley Week", "Start now"],
    ["the age of another story", "22 hours ago"],
    ["another story by itself, with its age", "Ferry to the islands stops for a week", "14 hours ago"],
    ["another story by itself, with its day", "Ferry to the islands stops for a week", "May 7, 2025"],
    ["a film by its running time", "2:34 Ferry to the islands stops for a week"],
    ["a film, its running time in brackets", "Ferry to the islands stops for a week (2:22)"],
    ["where to click", "Look back at the year of the harbour with us! Click here"],
    ["where corrections go", "To submit a correction for our consideration, click here."],
    ["what a story is filed under", "This story tagged under:"],
    [
      "an offer that asks to subscribe at its end",
      "Stay informed with the Clarion, your source for news of the valley. Get reports and opinions for only $5 a month. Invest in journalism \u2013 subscribe now!",
    ],
    ["who sells a picture, and its caption", "Getty Images", "Children wave flags at the gate"],
    [
      "a caption that says who stands where",
      "Jo March, second left, and the mayor speak during a rally of spinners in front of the northern gate.",
    ],
    [
      "a caption in the present, with its day",
      "A train waits outside the mill on May 7, 2025, during a strike.",
    ],
    [
      "a caption that gives the year",
      "Spinners wait at the northern gate on May 7, 2025, as the strike begins",
    ],
    ["a credit behind a copyright sign", "The gate in the morning. \u00a9 Jo March/Wire"],
  ])("%s goes", (_, ...lines) => {
    expect(between(...lines)).toEqual([]);
  });

  test.each([
    ["a subheading", "Bins and buses"],
    ["the question of an interview", "What will they do?"],
    ["a question that heads a part of the text", "Who is the new harbour master?"],
    ["an entry of a live blog", "13.28: The owners have left the building through the back door"],
    ["a headline in quotation marks", "\u201cWe asked three times for an answer\u201d"],
  ])("%s stays", (_, line) => {
    expect(between(line)).toEqual([line]);
  });

  test("ingredients, each with its measure, stay", () => {
    const list = [
      "500 grams Stoneground Flour",
      "2 medium onions, peeled and cut into thin slices",
      "1/3 cup mountain cheese, grated, or more as you like it",
      "A sprinkle of chopped parsley at the end",
    ];
    expect(between(...list)).toEqual(list);
  });

  test("an article that speaks to its readers throughout goes on doing so", () => {
    const advice = "Ask us for an account and we show you how to donate, whatever you give.";
    const voice = [1, 2, 3, 4, 5, 6].map(
      (day) => `You ask on day ${day} what you earn, and we tell you what the owners of the mill say.`,
    );
    const body = articleOf(page(TITLE, "", ...voice.slice(3), advice, ...voice.slice(0, 3))).body;
    expect(body.map(({ text }) => text)).toContain(advice);
  });

  test("whole sentences go when the page says them again and again", () => {
    const again = "This story has a film that did not start.";
    expect(between(again)).toEqual([again]);
    const text = page(
      TITLE,
      "",
      FIRST,
      again,
      SECOND,
      again,
      THIRD,
      again,
      FIRST.replace("mill", "weaving mill"),
    );
    expect(articleOf(text).body.map((block) => block.text)).not.toContain(again);
  });
});

describe("the last line of the text goes", () => {
  const lastOf = (...lines: readonly string[]) =>
    articleOf(page(TITLE, "", ...PARAGRAPHS, FIRST.replace("mill", "weaving mill"), ...lines)).body.at(-1)!
      .text;

  test.each([
    [
      "when it calls on the reader",
      "Discover the true story of the mill as it comes to the screens of the valley in May.",
    ],
    [
      "when it tells whom the text never named",
      "Beth Brooke is a professor of history at the school in the valley, where she also teaches law.",
    ],
    [
      "when it opens with whoever wrote, and her trade",
      "Beth Brooke, a reporter for the Clarion, tells how the valley changes: its schools, its trade and its rivers.",
    ],
    ["when it says how to reach her", "She can be reached at beth@clarion.example."],
  ])("%s", (_, line) => {
    expect(lastOf(line)).not.toBe(line);
  });

  test.each([
    ["what somebody says stays", "\u201cWatch the gate tomorrow,\u201d the chairman said, and went home."],
    [
      "whom the text speaks of stays",
      "Beth Brooke is a professor of history who knows the mill.",
      "Brooke wrote a book on it.",
    ],
  ])("%s", (_, ...lines) => {
    expect(lastOf(...lines)).toBe(lines.at(-1));
  });
});

test("a long row of links below a label of the page is none of the text", () => {
  const long = (about: string) => PARAGRAPHS.join(" ").replaceAll("mill", about);
  const above = ["mill", "yard", "school"].map(long);
  const below = ["farm", "harbour", "valley"].map(long);
  const body = articleOf(
    page(TITLE, "", ...above, "Share this story", "", LINKS.join("\n\n"), "", ...below),
  ).body;
  expect(body.map(({ text }) => text)).toEqual([...above, ...below]);
});

describe("behind a box of links", () => {
  const links = ["Related articles", "Harbour bridge to close", "A slow return to the valley"];
  const last = "The owners said on Tuesday that the spinners knew it.";

  test("the last paragraph is still text", () => {
    const text = page(TITLE, "", ...PARAGRAPHS, ...links, last, "Comments");
    expect(articleOf(text).body.at(-1)?.text).toBe(last);
  });

  test("a headline with its teaser is not", () => {
    const teaser = "The harbour bridge will close on Monday, and the slow return of the valley goes on.";
    const text = page(TITLE, "", ...PARAGRAPHS, ...links, teaser, "Ferry to the islands stops at noon");
    expect(articleOf(text).body.at(-1)?.text).toBe(THIRD);
  });
});

describe("where the article ends", () => {
  const OTHER =
    "The rovers beat the wanderers by two goals in the pouring rain, and the captain limped off the field before half-time.";
  const MARKET =
    "Potatoes cost twice as much as they did in spring, which growers put down to frost and to a shortage of pickers.";
  const text = [FIRST, SECOND, THIRD, FIRST, SECOND, THIRD, FIRST, SECOND, THIRD].map(
    (line, i) => `${line} And ${i} more.`,
  );
  const kept = (...below: readonly string[]): readonly string[] => {
    const body = articleOf(page(TITLE, "By Jo March", "", ...text, ...below)).body.map((block) => block.text);
    return below.filter((line) => body.includes(line));
  };

  test("teasers of other stories stand one by one below their heading", () => {
    const teasers = [
      "Related articles",
      "Rovers win in the rain",
      OTHER,
      "Frost in the valley",
      MARKET,
      "More stories",
    ];
    expect(kept(...teasers)).toEqual([]);
  });

  test("so they do below the comments of a short article, in a long row", () => {
    const pairs = [
      ["Captain limps off the field as the rovers win in the rain", OTHER],
      ["Growers ask who is to pick potatoes before the frost", MARKET],
      ["Ferry to the islands stops for a week as repairs begin", OTHER.replace("rovers", "ferrymen")],
      ["Nine pictures from the harvest supper in the old town hall", MARKET.replace("Potatoes", "Turnips")],
      ["Chess club wins in the capital for the third time", OTHER.replace("goals", "games")],
    ];
    const body = articleOf(
      page(TITLE, "By Jo March", "", FIRST, THIRD, SECOND, "Comments", ...pairs.flat()),
    ).body;
    expect(body.map((block) => block.text)).toEqual([FIRST, THIRD, SECOND]);
  });

  test("an article in one line is more than the banner below it", () => {
    const whole = Array.from(
      { length: 12 },
      (_, i) => `${FIRST} ${THIRD.replace("They", `${i} spinners`)}`,
    ).join(" ");
    const headlines = LINKS.flatMap((link) => [link, "11/17/2023 05:40 PM"]);
    const banner = [
      "The Valley Miller looks at what you read here so that it can show you more of it, and it also keeps what you chose.",
      "Those who do not want this can say so on the page on which we tell what becomes of it, at any time and for good.",
    ];
    const body = articleOf(page(...headlines, TITLE, whole, ...headlines, ...banner)).body;
    expect(body.map((block) => block.text)).toEqual([whole]);
  });

  test("whoever is called by one name, has a job and is not spoken of wrote it", () => {
    const note = [
      "Beth is a freelance reporter who covers mills and harbours for us and for others.",
      "Having read history at Leeds, she came to the paper in the year of the great strike.",
    ];
    expect(kept(...note)).toEqual([]);
    const spokenOf = [
      "The dockers have a leader in Beth, who is called by that name in all the harbours.",
      note[0]!,
    ];
    expect(kept(...spokenOf)).toEqual(spokenOf);
  });

  test("a word about how the text may be printed by others is none of it", () => {
    expect(
      kept(
        "What the Valley Desk writes is available without charge to any paper. For licensing opportunities of it write to the desk.",
      ),
    ).toEqual([]);
  });

  test("a table of which each cell became a line ends nothing, however long it is", () => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      `Mill ${i + 1}`,
      `${i * 7}`,
      `${i * 3}%`,
      `${100 - i}.5`,
    ]);
    const rest = text.map((line) => line.replace("more", "less"));
    expect(kept(...rows.flat(), ...rest)).toEqual(expect.arrayContaining(rest));
  });

  test("a menu as long does", () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `Valley ${String.fromCharCode(65 + (i % 26), 97 + (i % 7))}ton`,
    );
    expect(kept(...names, OTHER)).toEqual([]);
  });

  test("a link between paragraphs ends nothing", () => {
    expect(kept("Related articles", "Rovers win in the rain", ...text)).toEqual(text);
  });

  test("comments below their heading have paragraphs, too", () => {
    const comments = [
      "Comments",
      "meg1912",
      "4 May 2021, 9:12",
      OTHER,
      MARKET,
      "beth",
      "5 May 2021, 7:40",
      OTHER,
    ];
    expect(kept(...comments)).toEqual([]);
  });
});

/** Nine paragraphs, all of them other ones. */
const ABOUT_MORE = ["mill", "yard", "school"].flatMap((about) => [
  `At the ${about}, the owners met again on Tuesday, for the fourth time since May, and parted late at night.`,
  `\u201cThe ${about} asked three times,\u201d the chairman said. \u201cWe are still waiting for an answer from the men.\u201d`,
  `Nobody at the ${about} expects that they will agree before the holidays, when the wages of the spinners run out.`,
]);

test("comments end the text, however much longer they are, when each has its button", () => {
  const text = ABOUT_MORE;
  const comments = ["Beth", "Amy Marsh", "Meg", "Laurie Tarn", "Jo Dene", "Tom", "Ann Kirk", "Sam"].flatMap(
    (name) => [
      name,
      `I was there with ${name}, and what I saw is nothing like what you write, for there were many more of us than that. Whoever says that the gates were shut has never stood in front of them, and I have, for a week in the rain, so I know what I am talking about and you do not.`,
      "It was a long day for all.",
      "Reply",
    ],
  );
  const body = articleOf(page(TITLE, "By Jo March", "", ...text, "61 Comments", ...comments)).body;
  expect(body.map((block) => block.text)).toEqual(text);
});

test("comments end the text, when each is signed with its day", () => {
  const text = ABOUT_MORE;
  const comments = ["Beth", "Amy Marsh", "Meg", "Laurie Tarn"].flatMap((name, i) => [
    "Get real",
    `I was there with ${name}, and what I saw is nothing like what you write, for there were many more of us than that.`,
    `Posted by: ${name}, ${i + 3} Sep 2021 | 15:22`,
  ]);
  const body = articleOf(
    page(TITLE, "By Jo March", "", ...text, "Visitor comments Add your comment", ...comments),
  ).body;
  expect(body.map((block) => block.text)).toEqual(text);
});

test("comments that no heading announces have each a name and a day", () => {
  const talk = [
    "Lovely piece, I was there when they met in the rain, and I would like to know what became of the two boys who sang for us at the gate, for nobody has seen them since the strike began.",
    "So the mill shuts and the new offices go ahead, and that says it all, for those who work there were never asked what they want, and those who own it have not been seen in the valley for a year.",
  ];
  const thread = ["Beth Brooke", "Amy Marsh", "Meg of the Valley", "Laurie Tarn", "Jo Dene"].flatMap(
    (name, i) => [`${name} May ${i + 4}, 2021`, String(i + 1), talk[i % 2]!],
  );
  const above = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((line) => `${line} And ${day} more.`));
  const body = articleOf(page(TITLE, "", ...above, ...thread)).body;
  expect(body.map(({ text }) => text)).toEqual(above);
  const chronicle = [4, 5, 6, 7, 8].flatMap((day) => [`May ${day}, 2021`, `${FIRST} And ${day} more.`]);
  expect(articleOf(page(TITLE, "", ...above, ...chronicle)).body.at(-1)?.text).toBe(chronicle.at(-1));
});

test("a thread in which each is announced with day and hour, below what the house asks of its readers", () => {
  const above = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((line) => `${line} And ${day} more.`));
  const asked =
    "Help us keep this a friendly place, where readers may discuss and learn more about the news.";
  const thread = ["argus", "MillFan", "tarnwater", "Jo"].flatMap((name, i) => [
    `Report this comment On May ${i + 4}, 2021, at 10:0${i} PM, ${name} wrote:`,
    "The owners should be ashamed of themselves, and I told them so last year at the meeting in the hall.",
    "You say that they are paying customers, and what you really mean is that the spinners pay for it all.",
  ]);
  const body = articleOf(page(TITLE, "", ...above, "Comments from our readers", asked, ...thread)).body;
  expect(body.map(({ text }) => text)).toEqual(above);
});

describe("above the text", () => {
  const long = `${FIRST} ${SECOND} ${THIRD}`;
  const contents = [
    "Contents",
    "1 Wages",
    "1.1 Men",
    "2 Hours",
    "2.1 Nights",
    "3 Rents",
    "4 Harbour",
    "5 Valley",
    "6 Links",
  ];
  const bodyOf = (...lines: readonly string[]): readonly string[] =>
    articleOf(page(TITLE, "By Jo March", "", ...lines)).body.map((block) => block.text);

  test("the opening stands apart, behind a list of contents", () => {
    expect(bodyOf(long, ...contents, ...contents, ...contents, ...contents, FIRST, SECOND, THIRD)).toContain(
      long,
    );
  });

  test("what speaks of other things is no opening", () => {
    const other =
      "Potatoes cost twice as much as they did in spring, which growers put down to frost in April, to a shortage of pickers and to dear diesel; a kilo now fetches four crowns at most stalls, and few shoppers believe it will get any cheaper soon.";
    expect(
      bodyOf(other, ...contents, ...contents, ...contents, ...contents, FIRST, SECOND, THIRD),
    ).not.toContain(other);
  });
});

describe("above a long list of contents", () => {
  const contents = Array.from({ length: 40 }, (_, i) => `Part ${i + 1} of what is told of the mills`);
  const opening = [
    "The owners met the spinners on Tuesday at the mill in the valley, and spoke of wages for an hour.",
    "Nobody expects the men to agree before the holidays, for the owners have offered less than in May.",
    "The men will vote on Sunday in the hall, where the chairman waits for an answer from all owners.",
  ];
  const rest = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace("Tuesday", "Friday"))];
  const bodyOf = (above: readonly string[]): readonly string[] =>
    articleOf(page(TITLE, "By Jo March", ...above, ...contents, ...rest)).body.map(({ text }) => text);

  test("the first paragraphs are the article's", () => {
    expect(bodyOf(opening)).toEqual(expect.arrayContaining(opening));
  });

  test("those that speak of other things are not", () => {
    const other = [
      "Potatoes cost twice as much as they did in spring, which growers put down to frosts in April.",
      "A kilo now fetches four crowns on most stalls, and few shoppers believe it gets cheaper soon.",
      "Diesel became dearer, too, so that many farmers left part of their harvest where it had grown.",
    ];
    expect(bodyOf(other)).not.toEqual(expect.arrayContaining([other[0]]));
  });
});

describe("a label between every two paragraphs", () => {
  test("frames no box", () => {
    const label = "Subscribe now";
    const paragraphs = [FIRST, SECOND, THIRD, FIRST, SECOND, THIRD].map(
      (line, i) => `${line} And ${i} more.`,
    );
    const lines = paragraphs.flatMap((line) => [line, label]);
    const heading = "Rents in the valley";
    const body = articleOf(page(TITLE, "", ...lines.slice(0, 4), heading, label, ...lines.slice(4))).body;
    expect(body.map(({ text }) => text)).toContain(heading);
  });
});

describe("the head of the page", () => {
  test("a title in German quotation marks", () => {
    const title = "\u201eWir fangen bei null an\u201c: Die Spinner am Tag danach";
    const text = page(
      title,
      "Von Jutta Ahrens",
      "",
      "Die Spinner der alten Fabrik am Fluss wollen am Tag nach dem Brand wieder arbeiten, sagten sie am Dienstag.",
    );
    expect(articleOf(text).title).toMatchObject({ value: title, basis: "stated" });
  });

  test.each([
    ["Jo MarchTwitter", "Jo March"],
    ["Jo March24.04.2024, 19:35", "Jo March"],
    ["Jo March0", "Jo March"],
    ["Jo March Political Correspondent", "Jo March"],
    ["Jo Hale 7 hours", "Jo Hale"],
    ["Jo March | Amy Pond", "Jo March, Amy Pond"],
    ["By Jo March, Amy Pond, Beth Hale", "Jo March, Amy Pond, Beth Hale"],
  ])("%s is signed by %s", (line, names) => {
    const { byline } = articleOf(page(TITLE, line, "", ...PARAGRAPHS));
    expect(byline.authors.map(({ value }) => value).join(", ")).toBe(names);
  });

  test("several names stand below the word for by", () => {
    const { byline } = articleOf(
      page(TITLE, "By", "Jo March,", "Amy Pond &", "Beth Hale", "", ...PARAGRAPHS),
    );
    expect(byline.authors.map(({ value }) => value)).toEqual(["Jo March", "Amy Pond", "Beth Hale"]);
  });

  test("a name and a job are no title", () => {
    const text = page("Jo March Political Correspondent", "16 September 2024 9:33pm", ...PARAGRAPHS);
    expect(articleOf(text).title.basis).toBe("inferred");
  });
});

describe("the house, by what the page offers", () => {
  test("its own address, and the name in it as a label prints it", () => {
    const text = page(
      TITLE,
      "",
      ...PARAGRAPHS,
      "Email our newsroom at stories@tarnpost.example",
      "Tarn Post",
    );
    expect(articleOf(text).source.outlet?.value).toBe("Tarn Post");
  });

  test("the address itself, where no label has the name", () => {
    const text = page(TITLE, "", ...PARAGRAPHS, "Email our newsroom at stories@tarnpost.example");
    expect(articleOf(text).source.outlet?.value).toBe("tarnpost.example");
  });

  test("an address in the text is somebody else's", () => {
    const text = page(
      TITLE,
      "",
      FIRST,
      "Seats can be had at www.tarnpost.example until Monday, the chairman said.",
      ...PARAGRAPHS,
    );
    expect(articleOf(text).source.outlet).toBeNull();
  });

  test("two of its offers", () => {
    const text = page(TITLE, "", ...PARAGRAPHS, "About Tarn Post", "Tarn Post newsletters");
    expect(articleOf(text).source.outlet?.value).toBe("Tarn Post");
  });

  test("a company that owns papers is the house only where nothing better is said", () => {
    const company = "\u00a9 2024 Valley Newspapers Ltd. All rights reserved.";
    const named = page(TITLE, "", ...PARAGRAPHS, "About Tarn Post", "Tarn Post newsletters", company);
    expect(articleOf(named).source.outlet?.value).toBe("Tarn Post");
  });
});

describe("a saved page", () => {
  const paragraphs = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace("the", "all the"))];
  const many = [...paragraphs, ...paragraphs.map((text) => `${text} So it was in May.`)];
  const terms = (name: string): string =>
    `<div class="${name}"><p>You agree that ${name} may keep what you send, and that nobody is to be asked before it does so again.</p></div>`;
  /** More is said around the article than in it, never much in one place. */
  const others = Array.from({ length: 40 }, (_, i) => terms(`cookie-${"abcdefghij"[i % 10]}${i}`)).join("");
  const html = (open: string, close: string): string =>
    `<html><body><h1>${TITLE}</h1>${open}${many.map((text) => `<p>${text}</p>`).join("")}${close}${others}</body></html>`;
  const paragraphsOf = (content: string): number =>
    (examine("page.html", content).article?.body ?? []).length;

  test.each([
    ["a form around the article", "<form><div>", "</div></form>"],
    ["a grid named for its sidebar", '<div class="sidebar-grid">', "</div>"],
    ["what a server sends late", '<div hidden id="S:1a">', "</div>"],
  ])("%s does not hide it", (_, open, close) => {
    expect(paragraphsOf(html(open, close))).toBe(many.length);
  });

  test("what is hidden stays hidden", () => {
    expect(paragraphsOf(html("<div hidden>", "</div>"))).toBe(0);
  });
});

test("passages still cover a page of such lines", () => {
  const text = page(TITLE, "Getty Images", FIRST, "View 6 Images", SECOND, "View 6 Images", THIRD);
  expect(passagesOf(text).length).toBeGreaterThan(3);
});

test("what a gate offers to those who go on reading is none of the text", () => {
  const text = [
    "Die Besitzer der Spinnerei haben sich am Dienstag zum vierten Mal mit den Arbeitern getroffen und sind spät auseinandergegangen.",
    "Der Vorsitzende der Gewerkschaft sagte, dass seine Leute seit dem Frühjahr auf eine Antwort der Besitzer warten.",
  ];
  const offers = [
    "Jetzt weiterlesen mit",
    "",
    "  • alle Artikel in voller Länge",
    "  • ein Monat für einen Euro",
  ];
  const { body } = articleOf(page("Spinner und Besitzer treffen sich", "", ...text, "", ...offers));
  expect(body.map((block) => block.text)).toEqual(text);
});

test("a long line that says it in several ways speaks of it clearly", () => {
  const consent = [
    "Ich bin damit einverstanden, dass mir der Beitrag eines anderen Anbieters gezeigt wird. Dabei können Daten von mir an Drittplattformen übermittelt werden,",
    "die weit weg von hier stehen und anderen gehören, und mehr steht in unserer Datenschutzerklärung, die ganz unten auf dieser Seite zu finden ist.",
  ];
  const cookiesIn = (words: string) => readPage(clip(page(GERMAN, "", words))).lines[1]!.cues.cookies ?? 0;
  expect(cookiesIn(consent.join(" "))).toBeGreaterThan(0.85);
  expect(cookiesIn(consent[1]!.replace(/^die/, "Die"))).toBeLessThan(0.7);
});

const GERMAN =
  "Die Besitzer der Spinnerei haben sich am Dienstag zum vierten Mal mit den Arbeitern getroffen und sind spät auseinandergegangen.";

test("the only paragraph of a text is no note on its author", () => {
  const only =
    "Ada Brook is a spinner of the new kind, whom the papers of the valley have praised since the spring, and nobody can say why they did, for she keeps losing her way among the looms.";
  expect(articleOf(page("Praised too early", "Ada Brook", "", only, "", "Share this")).body[0]?.text).toBe(
    only,
  );
});
