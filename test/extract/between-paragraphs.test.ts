import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const [FIRST, SECOND, THIRD] = PARAGRAPHS as readonly [string, string, string];
const MORE = [
  "The council of the town wants to speak with both sides, but has not said when it will ask them to come.",
  "Some of the spinners have gone to the harbour, where ships are waiting for hands since the beginning of May.",
  "The wool that came last week lies in the yard below the old tower, and nobody is there to carry it inside.",
  "Last year the wages were raised by a tenth, which the owners call more than any other mill of the valley pays.",
];
/** The passages of a page with these lines in the middle of it. */
const between = (...lines: readonly string[]) =>
  passagesOf(page(TITLE, "", FIRST, SECOND, THIRD, MORE[0]!, ...lines, ...MORE.slice(1)));

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

  test.each([
    [
      "speech",
      ["\u201cWe asked three times,\u201d the spinner said on Tuesday.", "Photo: Jo Brooke / Valley Wire"],
    ],
    ["a blank line between", ["The owners did not answer on Tuesday.", "", "Photo: Jo Brooke / Valley Wire"]],
    [
      "a caption behind the label",
      ["The owners did not answer.", "FILE PHOTO: A view of the mill, May 11, 2017. AP/Jo Brooke"],
    ],
  ])("%s: the sentence above is text", (_, lines) => {
    expect(between(...lines)).toContain(`body: ${lines[0]}`);
  });
});

test("headings of a list, each above its picture, are no captions", () => {
  const headings = ["The old tower", "A bridge of stone", "Wool for the winter", "Harbour at dawn"];
  const parts = headings.flatMap((heading, i) => [heading, "Photo: Jo Brooke", MORE[i]!]);
  const passages = passagesOf(page(TITLE, "", FIRST, SECOND, THIRD, ...parts));
  for (const heading of headings) expect(passages).not.toContain(`caption: ${heading}`);
  expect(between("What do they want?", "Getty Images")).not.toContain("caption: What do they want?");
});

describe("what a page sets between paragraphs", () => {
  test.each([
    "{* displayName *} Save {* /editForm *}",
    "{| moreInfoText |}",
    "We have sent a mail to {* emailAddress *}. Please look for it among your letters and say that it is yours.",
    "{{ user.name }}",
  ])("%s", (line) => {
    expect(between(line).find((passage) => passage.endsWith(line))).toMatch(/^navigation:/);
  });

  test.each(["4 min.", "01:48 min"])("how long a film takes: %s", (line) => {
    const text = page(
      "Spinner und Besitzer treffen sich zum vierten Mal",
      "",
      "Die Besitzer der Spinnerei haben sich am Dienstag zum vierten Mal getroffen und sind sp\u00e4t auseinandergegangen.",
      "Niemand erwartet, dass sie sich vor den Feiertagen einigen, wenn den Spinnern die L\u00f6hne ausgehen.",
      line,
      "Der Rat der Stadt will mit beiden Seiten sprechen, hat aber nicht gesagt, wann er sie zu sich bitten wird.",
      "Einige der Spinner sind an den Hafen gegangen, wo die Schiffe seit dem Mai auf H\u00e4nde warten.",
    );
    expect(passagesOf(text)).toContain(`navigation: ${line}`);
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

describe("captions by their form", () => {
  test("two lines that end in the same name behind a full stop", () => {
    const lines = [
      "The mill at dawn, when nobody is there. Jo Brooke",
      "Spinners wait for an answer. Jo Brooke",
    ];
    const passages = passagesOf(page(TITLE, "", FIRST, lines[0]!, SECOND, lines[1]!, THIRD));
    for (const line of lines) expect(passages).toContain(`caption: ${line}`);
    expect(between(lines[0]!)).not.toContain(`caption: ${lines[0]}`);
  });

  test.each([
    "[2/5]The owners of the mill arrive for their fourth meeting on Tuesday.",
    "The owners of the mill arrive on Tuesday for their meeting Jo Brooke/Copyright 2021 Valley Wire. All rights reserved",
    "The owners of the mill arrive on Tuesday for their meeting.AFP/Jo Brooke",
    "The owner wears a coat by TARN.Photo: Jo Brooke. Hair: Ann Tarn. Make-up: Mo Hill",
  ])("%s", (line) => {
    expect(between(line)[5]).toMatch(/^caption: /);
  });

  test("below the button that shows it large", () => {
    const line = "The owners of the mill arrive for their fourth meeting on Tuesday.";
    expect(between("Open this photo in gallery:", line)).toContain(`caption: ${line}`);
  });
});

describe("whose words and whose day", () => {
  test("a name below a short quotation that is set large", () => {
    const quote = "\u201cWe are still waiting for an answer from the men.\u201d";
    expect(between(quote, "Jo Brooke, head of the mill")).toContain("other: Jo Brooke, head of the mill");
    expect(between("Jo Brooke, head of the mill")).not.toContain("other: Jo Brooke, head of the mill");
  });

  test.each(["23. 12. 2024 13:31", "2024-12-23"])("a headline above %s, in any language", (day) => {
    const link = "Vile na prodej hledaj\u00ed nov\u00e9 majitele ve dvou m\u011bstech";
    const passages = between(link, day);
    expect(passages).toContain(`related-link: ${link}`);
    expect(passages).toContain(`related: ${day}`);
  });

  test("a subheading in pointed quotation marks turns no page", () => {
    expect(between("\u00ab Nobody agrees at all \u00bb")).toContain(
      "body: \u00ab Nobody agrees at all \u00bb",
    );
  });
});

test("a credit above its caption's label leaves the sentence over it to the text", () => {
  const last = "Nobody has told the spinners when the owners come.";
  const passages = between(last, "Getty Images", "Image caption,", "Spinners wait at the gate.");
  expect(passages).toContain(`body: ${last}`);
});

describe("a box that may be skipped", () => {
  const BOX = [
    "Ohita Sataman viikko",
    "Sataman viikko",
    "Lautta ei kulje",
    "Silta on yhä suljettu",
    "Sataman viikko loppu",
  ];

  test("is none of the text, whatever its language", () => {
    const passages = between(...BOX);
    for (const line of BOX) expect(passages).not.toContain(`body: ${line}`);
    for (const line of BOX) expect(passages).not.toContain(`subheading: ${line}`);
  });

  test("says its name above, over and below it", () => {
    const passages = between(...BOX.slice(1));
    expect(passages.filter((passage) => passage.startsWith("related-link: Sataman"))).toEqual([]);
  });
});

test("what stands on a page twice in the same order is a box, where a line of it says so", () => {
  const box = ["Harbour Week 2021", "Early tickets for all nine days", "Advertisement"];
  const passages = passagesOf(
    page(TITLE, "", FIRST, SECOND, ...box, THIRD, MORE[0]!, ...box, ...MORE.slice(1)),
  );
  for (const line of box) {
    expect(passages).not.toContain(`body: ${line}`);
    expect(passages).not.toContain(`subheading: ${line}`);
  }
});

test("a subheading may hold a quotation between angles, and stand below a picture", () => {
  const subheading = "« So few answers » from the mill";
  expect(between(subheading)).toContain(`body: ${subheading}`);
  const caption =
    "Spinners and weavers of the old mill in the valley at its gate on a cold and windy morning";
  expect(between("Image caption,", caption, "The long way home")).toContain("subheading: The long way home");
});

test("the first paragraph of a report below a picture is no caption", () => {
  const lead =
    "LEEDS, Valley \u2014 Spinning clean wool at a lower cost could be on the horizon after owners from the Mill House and the Tower Mill solved a problem that had kept spinners waiting for years, until now.";
  expect(passagesOf(page(TITLE, "Photo courtesy of Jo Brooke.", lead, ...PARAGRAPHS, ...MORE))).toContain(
    `body: ${lead.slice("LEEDS, Valley \u2014 ".length)}`,
  );
});

describe("pictures of East Asian pages", () => {
  const [one, two, three] = [
    "织工和厂主周二再次会面，双方都认为在节日之前不会达成一致，谈判将在下周继续进行，工会主席这样告诉记者。",
    "工人将在周日投票，大多数人预计会接受厂主提出的条件，投票结果将在周一上午公布，然后双方会再次见面。",
    "在那之前，起重机停止工作，船只被派往沿海的其他港口，港务局负责人周二这样表示，他说没有人受到影响。",
  ];
  test.each([
    "工人们在港口前等候。（资料图片）",
    "厂主抵达工厂（视频截图）",
    "工人们在港口。 通讯员张三 摄",
    "港口报道截图",
  ])("%s", (line) => {
    const passages = passagesOf(page("织工与厂主第四次会面", "", one!, line, two!, three!));
    expect(passages).toContain(`caption: ${line}`);
  });
});

describe("a form between paragraphs ends no article", () => {
  const FORM = [
    "Sign up for our daily newsletter",
    "Email address",
    "Subscribe",
    "By signing up you agree to our terms.",
  ];

  test("its field asks for an address as comments do", () => {
    const passages = between(...FORM);
    expect(passages).toContain("newsletter: Email address");
    for (const paragraph of MORE) expect(passages).toContain(`body: ${paragraph}`);
  });

  test.each([
    ["a form", FORM],
    ["links", ["Most Read", "Ferries to cost more in spring", "School wins top prize"]],
    ["one form, a paragraph, another form", [...FORM, MORE[1]!, "Follow us on WhatsApp"]],
  ])("the last paragraph of the text stands below %s", (_, box) => {
    const text = [FIRST, SECOND, THIRD, MORE[0]!, MORE[3]!];
    const last = "Wages of the spinners were last raised by the owners when the mill was ten years old.";
    const passages = passagesOf(page(TITLE, "", ...text, ...box, last, "Tags", "Mill", "Clarion Media"));
    expect(passages).toContain(`body: ${last}`);
  });

  test("what the page says of itself below its form is no text", () => {
    const last = "Our reporting on mills, spinners and wages is free to read for all of our members.";
    const passages = passagesOf(page(TITLE, "", FIRST, SECOND, THIRD, MORE[0]!, ...FORM, last));
    expect(passages).not.toContain(`body: ${last}`);
  });
});

test("a call to follow the house on a network is no subheading; what rumours do there may be one", () => {
  expect(between("Follow Harbour Clarion on WhatsApp")).toContain(
    "share: Follow Harbour Clarion on WhatsApp",
  );
  expect(between("How rumours spread on WhatsApp")).toContain("subheading: How rumours spread on WhatsApp");
});

test("the last step of the way to the page may ask: it is no title", () => {
  const title = "Why do the owners of the mill not agree?";
  const found = articleOf(
    page(`Home \u00bb Business \u00bb ${title}`, "May 4, 2021", title, "", FIRST, SECOND, THIRD),
  );
  expect(found.title.value).toBe(title);
});

test.each(["00:00", "0:00 / 1:34"])("where a film stands is no subheading: %s", (time) => {
  expect(between(time)).toContain(`navigation: ${time}`);
});

test.each([
  ["The mill at dawn.", "(Jo Brooke photo)", " "],
  ["The mill at dawn.", "Credit...Jo Brooke for The Valley Clarion", ""],
])("%s %s", (caption, credit, gap) => {
  const passages = between(`${caption}${gap}${credit}`);
  expect(passages).toContain(`caption: ${caption}`);
});

describe("links that say what they are", () => {
  test.each([
    "Analysis: Why ferries cost what they cost",
    "FROM THE ARCHIVE: Ferries in the great frost",
    "\u25ba Ferries stand still for a week",
    "\u27a1\ufe0f Ferries stand still for a week",
    "\u{1f449} Ferries stand still for a week",
  ])("%s", (line) => {
    expect(between(line)).toContain(`related-link: ${line}`);
  });

  test("but what the text takes up is a subheading, and rows of arrows are a list", () => {
    const heading = "Background: The mill and its owners";
    expect(between(heading, "The mill has had three owners since it was built.")).toContain(
      `subheading: ${heading}`,
    );
    const rows = ["\u25ba The wages are raised", "\u25ba The yard is cleared", "\u25ba The tower is mended"];
    for (const row of rows) expect(between(...rows)).not.toContain(`related-link: ${row}`);
  });
});

describe("notes that end most articles stand within this one", () => {
  const LAST = [
    "\u201cWe could not wait any longer for that,\u201d said Amy Lark, who runs the oldest mill.",
    "The owners are to meet again in June, and nobody expects them to agree by then.",
  ];

  test.each([
    [["Comments are closed.", "Sign up here for our newsletter."]],
    [["Comments are closed."]],
    [["Join the conversation", "Comments are turned off for this story."]],
  ])("%s", (notes) => {
    const passages = passagesOf(page(TITLE, "", FIRST, SECOND, THIRD, ...notes, ...LAST));
    for (const paragraph of LAST) expect(passages).toContain(`body: ${paragraph}`);
  });

  test("but what readers say below has their names, and is none of it", () => {
    const passages = passagesOf(
      page(
        TITLE,
        "",
        FIRST,
        SECOND,
        THIRD,
        MORE[0]!,
        "2 Comments",
        "Lark22",
        "May 5, 2021",
        LAST[0]!,
        "Reply",
        "Tarn",
        LAST[1]!,
      ),
    );
    for (const paragraph of LAST) expect(passages).not.toContain(`body: ${paragraph}`);
  });

  test("the first paragraph stands above a box, right below the day", () => {
    const box = [
      "Related Articles",
      "Ferries to cost more in spring",
      "School wins top prize",
      "Mayor cleared of fraud",
    ];
    const passages = passagesOf(
      page(TITLE, "By Jo March", "May 4, 2021", FIRST, ...box, SECOND, THIRD, ...MORE),
    );
    expect(passages).toContain(`body: ${FIRST}`);
  });
});
