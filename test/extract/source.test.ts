import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const sourceOf = (...foot: readonly string[]) =>
  articleOf(page(TITLE, "", ...PARAGRAPHS, "", ...foot)).source;

describe("the outlet", () => {
  test.each([
    "\u00a9 2021 Harbour Clarion",
    "Copyright \u00a92021 Harbour Clarion, Inc. All Rights Reserved.",
    "\u00a9 Copyright 2019, Harbour Clarion | Terms of Service | Copyright Policy",
    "\u00a9 Valley Media Ltd. Harbour Clarion",
    "Harbour Clarion is part of the Valley Press group. All rights reserved.",
    "This material may not be published without prior express written permission from Harbour Clarion.",
    "Harbour Clarion \u2013 news since 1911",
    "Jo March covers courts for Harbour Clarion. Reach her at 555-0134.",
    "Continue reading your article with a Harbour Clarion membership",
    "(This story has not been edited by Harbour Clarion staff and is auto-generated from a feed.)",
    "Published in Harbour Clarion, May 4th, 2021",
    "Harbour Clarion \u00a9 2021",
    "Copyright 2021 SA Harbour Clarion | All rights reserved",
    "Harbour Clarion is \u00a9 2021 Valley Community Media, Inc. | All rights reserved.",
    "All products recommended by Harbour Clarion are chosen by our editors. We may earn a commission.",
    "Founded in 1911, Harbour Clarion is owned and operated by the Tarn family.",
    "Jo March writes about courts for Harbour Clarion. She lives in Leeds.",
    "\u00a9 Harbour Clarion MMXXI",
    "SOURCE: Harbour Clarion and news agencies",
  ])("%s", (line) => {
    expect(sourceOf("Share", line).outlet).toMatchObject({ value: "Harbour Clarion", basis: "stated" });
  });

  test.each([
    [["By Jo March, Harbour Post"], "Harbour Post"],
    [["By Jo March - The Harbour Post - Thursday, May 6, 2021"], "The Harbour Post"],
    [["Harbour Clarion Bureau | Updated: 4 May 2021"], "Harbour Clarion"],
    [["May 4, 2021", "Harbour Daily News"], "Harbour Daily News"],
  ])("in the head: %j", (head, outlet) => {
    expect(articleOf(page(TITLE, ...head, "", ...PARAGRAPHS)).source.outlet?.value).toBe(outlet);
  });

  test("the ending that descriptions of pictures share names it", () => {
    const text = page(
      TITLE,
      "The mill at dawn - Clarion International",
      PARAGRAPHS[0],
      "",
      "The harbour at dusk - Clarion International",
      PARAGRAPHS[1],
      PARAGRAPHS[2],
    );
    expect(articleOf(text).source.outlet?.value).toBe("Clarion International");
  });

  test("one weak trace is not enough, two are", () => {
    expect(sourceOf("Sign up for the Harbour Clarion newsletter").outlet).toBeNull();
    expect(
      sourceOf("Sign up for the Harbour Clarion newsletter", "Advertise with Harbour Clarion").outlet?.value,
    ).toBe("Harbour Clarion");
  });

  test.each([
    "\u00a9 2021 All rights reserved.",
    "\u00a9 2021 a Valley subsidiary",
    "Copyright Policy",
    "Sign up for the Breaking News newsletter. Get the Breaking News app",
    "Privacy Policy is part of the terms",
    "DMCA / Correction Notice",
    "\u00a9 All material on this page is protected by law",
    "\u00a9 2021 individual contributors",
    "\u00a9 2004-2021 / ISSN: 2174-4963",
    "\u00a9 2021 Valley Media",
    "\u00a9 2021 Cond\u00e9 Nast. All rights reserved.",
    "Search Sports",
    "README.md",
  ])("nothing is invented from: %s", (line) => {
    expect(sourceOf(line).outlet).toBeNull();
  });

  test.each([
    [["Follow Harbourwatch", "Log in to Harbourwatch", "Harbourwatch Store"], "Harbourwatch"],
    [["Follow HarbourWatch", "HarbourWatch Newsletters", "HarbourWatch Podcasts"], "HarbourWatch"],
    [
      ["Follow Daily Tarn", "Daily Tarn Newsletters", "Daily Tarn", "Download the Daily Tarn app"],
      "Daily Tarn",
    ],
    [
      ["Sign up for Harbourwatch's newsletter", "Advertise with Harbourwatch", "Get the Harbourwatch app"],
      "Harbourwatch",
    ],
  ])("of what a page says of itself several traces tell: %j", (foot, outlet) => {
    expect(sourceOf(...foot).outlet?.value).toBe(outlet);
  });

  test.each([
    [
      "de",
      "Die Besitzer der Fabrik haben sich am Dienstag zum vierten Mal getroffen und sind spät am Abend ohne ein Ergebnis auseinandergegangen.",
      ["Newsletter von Hafenkurier", "Hafenkurier abonnieren", "Jobs bei Hafenkurier"],
      "Hafenkurier",
    ],
    [
      "es",
      "Los dueños de la fábrica se reunieron el martes por cuarta vez y se separaron muy tarde por la noche sin haber llegado a un acuerdo.",
      ["Suscríbete a Puerto Claro", "Newsletters de Puerto Claro", "Publicidad en Puerto Claro"],
      "Puerto Claro",
    ],
    [
      "fr",
      "Les propriétaires de la fabrique se sont réunis mardi pour la quatrième fois et se sont séparés tard dans la nuit sans avoir trouvé d'accord.",
      ["Les newsletters de Clairhavre", "Suivez Clairhavre", "Abonnez-vous à Clairhavre"],
      "Clairhavre",
    ],
  ])("in other languages, too: %s", (_, text, foot, outlet) => {
    expect(articleOf(page(text, "", text.replace(/^\S+ /, ""), "", ...foot)).source.outlet?.value).toBe(
      outlet,
    );
  });

  test("in marks, as Russian has them, the name goes as far as these: only its first word has a capital", () => {
    const text =
      "Хозяева фабрики встретились во вторник в четвёртый раз и разошлись поздно ночью, так и не договорившись ни о чём.";
    const foot = "При использовании материалов ссылка на «Гаванские новости» обязательна.";
    expect(articleOf(page(text, "", text.replace("Хозяева", "Все"), "", foot)).source.outlet?.value).toBe(
      "Гаванские новости",
    );
  });

  test.each([
    [["Join Today", "Join Today", "Join Today"]],
    [["Follow Politics", "Politics", "Politics newsletter", "Get the Politics app"]],
    [["The Ferry newsletter", "Ferry", "Get the Ferry newsletter"]],
    [["The 80 Best Ferries App Tips", "More Ferries", "The 80 Best Ferries App Tips"]],
    [["Flags - 22 May 2021", "Harbour - 22 May 2021"]],
  ])("of a section, an offer or a heading they do not: %j", (foot) => {
    expect(sourceOf(...foot).outlet).toBeNull();
  });

  test("a label printed ten times is one trace", () => {
    const foot = Array.from({ length: 10 }, () => "Sign up for the Harbour Clarion newsletter");
    expect(sourceOf(...foot).outlet).toBeNull();
  });

  test.each([
    ["The Harbour Clarion | News, sport and farming since 1871", "The Harbour Clarion"],
    ["The Harbour Weekly: serving both shores of the valley", "The Harbour Weekly"],
    ["NON-HARBOUR CLARION", "NON-HARBOUR CLARION"],
    ["TARN VALLEY STANDARD-TIMES", "TARN VALLEY STANDARD-TIMES"],
    ["Harbour Courier, 3 November 2016, page 6", "Harbour Courier"],
    ["Tarnpool Science - Your source for all that lives in water", "Tarnpool Science"],
    ["Tarnpool Science\nYour source for all that lives in water", "Tarnpool Science"],
  ])("heads the page with its motto: %s", (head, value) => {
    expect(articleOf(page(head, "Menu", TITLE, "", ...PARAGRAPHS)).source.outlet?.value).toBe(value);
  });

  test("no section with its items is one", () => {
    const heads = ["Courts and Law: what next in the valley", "Valley Weather - Lamps, Gates, Wards"];
    for (const head of heads)
      expect(articleOf(page(head, "Menu", TITLE, "", ...PARAGRAPHS)).source.outlet).toBeNull();
  });

  test("stands behind the title in the bar of the window, though the bar is longer than any other line", () => {
    const title = `Opinion | ${TITLE}`;
    const lines = [`${title} | Harbour Clarion`, title, "By Jo March", "", ...PARAGRAPHS];
    expect(articleOf(page(...lines)).source.outlet?.value).toBe("Harbour Clarion");
  });

  test("is said by its name, where the text and an address have it", () => {
    const learnt = "The Harbour Lamp gathered that nobody expects an answer before the holidays, either.";
    const foot = ["", "Contact: editor@theharbourlamp.example"];
    expect(articleOf(page(TITLE, "", ...PARAGRAPHS, learnt, ...foot)).source.outlet?.value).toBe(
      "The Harbour Lamp",
    );
  });

  test("is behind a company that makes one site", () => {
    expect(sourceOf("Share", "\u00a9 Tarn Valley Digital Pvt. Ltd.").outlet?.value).toBe("Tarn Valley");
  });

  test("is called without the buttons beside it", () => {
    const foot = [
      "To get the latest stories from Tarnford Gazette click here.",
      "Follow Tarnford GazetteFacebookTwitter",
    ];
    expect(sourceOf(...foot).outlet?.value).toBe("Tarnford Gazette");
  });

  test("a copyright sign above the text is a photographer's", () => {
    expect(
      articleOf(page(TITLE, "\u00a9 Valley Pictures / Jo March", "", ...PARAGRAPHS)).source.outlet,
    ).toBeNull();
  });
});

describe("the agency", () => {
  test.each([
    ["an official said. (AFP)", "AFP"],
    ["an official said. \u2014 Bernama", "Bernama"],
    ["an official said. /TASS/", "TASS"],
    ["an official said. (AP/Reuters)", "AP"],
    ["an official said. -PTI", "PTI"],
    ["an official said. [Xinhua]", "Xinhua"],
  ])("%s", (ending, agency) => {
    const last = `The owners will meet again on Monday, when the chairman is back from his journey, ${ending}`;
    const { source, body } = articleOf(page(TITLE, "", PARAGRAPHS[0], "", last));
    expect(source.agency).toMatchObject({ value: agency, basis: "stated", rule: "source/agency-tail" });
    expect(body.at(-1)?.text).toMatch(/an official said\.$/);
  });

  test.each(["(Jo March)", "(see below)", "(1931)"])("%s is none, and stays in the text", (ending) => {
    const last = `The owners will meet again on Monday, when the chairman is back from his journey. ${ending}`;
    expect(articleOf(page(TITLE, "", PARAGRAPHS[0], "", PARAGRAPHS[1], "", last)).source.agency).toBeNull();
  });

  test.each([
    [["PTI"], "PTI"],
    [["The Associated Press"], "AP"],
    [["Written by Web Desk | PTI | Leeds | Updated: May 4, 2021"], "PTI"],
    [["APP Published May 4, 2021"], "APP"],
  ])("in the head: %j", (head, agency) => {
    expect(articleOf(page(TITLE, ...head, "", ...PARAGRAPHS)).source.agency?.value).toBe(agency);
  });

  test("its own people in the text are proof, but not its word", () => {
    const line =
      "The square was empty by nine in the evening, a Reuters reporter at the scene said on Tuesday.";
    expect(articleOf(page(TITLE, "", ...PARAGRAPHS, line)).source.agency).toMatchObject({
      value: "Reuters",
      basis: "inferred",
    });
  });

  test("stands below the small letters of those who wrote and edited the report", () => {
    const text = [
      ...PARAGRAPHS,
      "jm/kb/ec",
      "AFP",
      "Nobody was hurt, said the harbour master.",
      PARAGRAPHS[2],
    ];
    expect(articleOf(page(TITLE, "", ...text)).source.agency?.value).toBe("AFP");
    expect(passagesOf(page(TITLE, "", ...text))).toContain("other: jm/kb/ec");
  });

  test("the agency of a picture is not the text's", () => {
    expect(
      articleOf(page(TITLE, "The mill at dawn on Monday | PA", "", ...PARAGRAPHS)).source.agency,
    ).toBeNull();
    expect(
      articleOf(page(TITLE, "The mill at dawn. (Jo March/AP)", "", ...PARAGRAPHS)).source.agency,
    ).toBeNull();
  });

  test("several agencies, none of them named", () => {
    const { source, body } = articleOf(page(TITLE, "", ...PARAGRAPHS, "(Agencies)"));
    expect(source.agency).toBeNull();
    expect(body.at(-1)?.text).toBe(PARAGRAPHS[2]);
  });
});

describe("the republisher", () => {
  test("posted the copy below a link to its source: no author, no outlet", () => {
    const foot = ["Source link", "", "Daily Gatherer", "Author: Daily Gatherer"];
    const { source, byline } = articleOf(page(TITLE, "", ...PARAGRAPHS, "", ...foot));
    expect(source).toMatchObject({
      outlet: null,
      republisher: { value: "Daily Gatherer", rule: "source/source-link" },
    });
    expect(byline.authors).toEqual([]);
  });

  test("has a person's name, perhaps; beside a link to the source it is no author", () => {
    expect(
      articleOf(page(TITLE, "", ...PARAGRAPHS, "", "Source link", "Author: Grace Brooke")).byline.authors,
    ).toEqual([]);
  });

  test("praises itself as the place where news is gathered", () => {
    const { outlet, republisher } = sourceOf(
      "The Gatherer 9 is the place where you get news about the world.",
    );
    expect([outlet, republisher?.value]).toEqual([null, "The Gatherer 9"]);
  });
});

describe("papers that the text cites", () => {
  test("are neither outlet nor agency", () => {
    const line =
      "One of them told The Morning Post that nobody wanted to speak, and the Evening Ledger reported the same.";
    expect(articleOf(page(TITLE, "", ...PARAGRAPHS, line)).source).toMatchObject({
      outlet: null,
      agency: null,
      cited: [{ value: "The Morning Post" }, { value: "Evening Ledger" }],
    });
  });

  test("people and offices are told things, too", () => {
    const line =
      "One of them told Jo March and the Spinners Union that nobody wanted to speak about the wages.";
    expect(articleOf(page(TITLE, "", ...PARAGRAPHS, line)).source.cited).toEqual([]);
  });
});

test("an address by itself is where the copy was found", () => {
  const url = "https://clarion.example/2021/mill-owners-meet";
  expect(articleOf(page(url, TITLE, "", ...PARAGRAPHS)).url).toMatchObject({ value: url, basis: "stated" });
});
