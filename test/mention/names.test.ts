import { describe, expect, test } from "vitest";
import { mention } from "../../src/mention/mention.ts";
import { madeUp } from "../support/dossier.ts";
import { mentionsIn, peopleIn, tables } from "./mentions-in.ts";

describe("people", () => {
  test.each([
    ["letters that are a place", "The U.S. Harbour Service closed. Northeastern U.S. towns waited."],
    [
      "built to be seen, nor where people are locked up",
      "They saw the Brook Monument and the Ada County Jail there.",
    ],
    ["a regional central bank", "Later it was told that the Dallas Fed had raised what it asks."],
    [
      "two words, the first of them a given name, too",
      "They saw the new Paper Story film and heard a Golden Voice.",
    ],
    ["an office and nobody in it", "He is Chief Information Officer there. It has a General Purpose."],
    [
      "a word in small letters behind a hyphen",
      "Spice-loving Brits came. A Corn-and-Wheat Centerpiece stood there.",
    ],
    ["a title of a work that asks", "They read “Quo Drax?” and left."],
  ])("are not %s", (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test("end where a sentence does, though a surname is a title, too", () => {
    expect(peopleIn("So it was told by Peter King. Harkness paid.")).toEqual(["Peter King"]);
  });

  test("are called by a given name alone only behind their full names", () => {
    const [tom] = mentionsIn("The hunter Tom was lost.", "The singer Tom Harkness sang. Tom left.").people;
    expect(tom!.mentions.map(({ text }) => text)).toEqual(["Tom Harkness", "Tom"]);
  });

  test("are named in full, and short names are theirs", () => {
    const { people } = mentionsIn(
      "Council leader Moira Tarrant opened the bridge on Monday. Ms Tarrant thanked the builders.",
      "“It is done,” said Tarrant.",
    );
    expect(people).toHaveLength(1);
    expect(people[0]!.mentions.map(({ text }) => text)).toEqual(["Moira Tarrant", "Ms Tarrant", "Tarrant"]);
    expect(people[0]!.roles.map(({ text }) => text)).toEqual(["Council leader"]);
    expect(people[0]!.gender).toBe("f");
  });

  test.each([
    ["Minister of State for Home Zod Quillon said so.", "Zod Quillon", "Minister of State for Home"],
    ["Minister for Home Affairs Harsh Menar said so.", "Harsh Menar", "Minister for Home Affairs"],
    [
      "The day began, Secretary of State for Health Ada Brook said.",
      "Ada Brook",
      "Secretary of State for Health",
    ],
  ])("hold an office that runs into the name: %s", (text, name, role) => {
    const { people } = mentionsIn(text);
    expect(people.map(({ name }) => name)).toEqual([name]);
    expect(people[0]!.roles.map(({ text }) => text)).toEqual([role]);
  });

  test("of whom one stands behind the other hold an office each", () => {
    const { people } = mentionsIn(
      "They met Senator Tom Harkness and Deputy Defence Minister Ada Brook on Friday.",
    );
    expect(people.map(({ roles }) => roles.map(({ text }) => text))).toEqual([
      ["Senator"],
      ["Deputy Defence Minister"],
    ]);
  });

  test("keep a first word that is an office elsewhere", () => {
    expect(peopleIn("The shop was kept for Home Zod Quillon, 43, until Friday.")).toEqual([
      "Home Zod Quillon",
    ]);
  });

  test("stand where the clipping names them", () => {
    const [person] = mentionsIn("In the square Tom Harkness waited.", "Mr Harkness left.").people;
    expect(person!.mentions.map(({ span }) => span.start)).toEqual([14, 36]);
  });

  test.each([
    ["a title and a surname", "The letter was sent to President Oyelaran on Friday.", ["Oyelaran"]],
    [
      "titles of several words",
      "The fire was put out, Deputy Prime Minister Datuk Ines Calloway told reporters.",
      ["Ines Calloway"],
    ],
    ["an age behind the name", "The court sentenced Zebulon Crake, 43, to two years.", ["Zebulon Crake"]],
    [
      "a name behind its role and a comma",
      "Her finance minister, Jeremy Tolland, left the room.",
      ["Jeremy Tolland"],
    ],
    ["a middle initial", "The prize went to Quillon B. Drax for his bread.", ["Quillon B. Drax"]],
    ["a suffix", "The case of Walter Pinn Jr. went on for years.", ["Walter Pinn Jr."]],
    ["a saint", "A letter of Amy St. John was read.", ["Amy St. John"]],
    ["a surname that is a month", "Then Theresa May left the room.", ["Theresa May"]],
    [
      "a surname that is a word",
      "In the little shop behind the bridge Brian M. Good and Tom Power met.",
      ["Brian M. Good", "Tom Power"],
    ],
    ["an honour behind the name", "The school thanked Sonia Harkness OBE for it.", ["Sonia Harkness"]],
    ["a surname that is a house, too", "It was George Church, a geneticist, who knew.", ["George Church"]],
    ["a calling with a capital", "Supermodel Ada Harkness sang.", ["Ada Harkness"]],
    ["an office before a given name", "Chancellor of the Exchequer Ada Harkness left.", ["Ada Harkness"]],
    ["an employer and a role before it", "Drax CEO Ada Harkness left.", ["Ada Harkness"]],
    ["particles", "A statue of Pieter van der Brook stands there.", ["Pieter van der Brook"]],
    ["a nickname", "The trumpeter Cornelius “Bud” Harkness died.", ["Cornelius “Bud” Harkness"]],
    ["a given name that is a title, too", "He joined the band of Earl Harkness.", ["Earl Harkness"]],
    ["what is somebody's", "The boat was bought in Ada Crake's name.", ["Ada Crake"]],
    ["who is chosen and not yet in office", "The town met Mayor-elect Crake on Friday.", ["Crake"]],
    ["initials", "Working president K.T. Rama Rao met K. Tarn Rao.", ["K.T. Rama Rao", "K. Tarn Rao"]],
    [
      "two people of one surname",
      "Ada Brook met Tom Brook. Ms Brook spoke first.",
      ["Ada Brook", "Tom Brook"],
    ],
  ])("%s", (_, text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test.each([
    ["a surname alone", "Crake won the race by a minute."],
    ["titles of works", "She played the mother in “Sweeney Marsh” and was in “Tom Brown” as well."],
    ["an organisation", "The Ada Brook Foundation gave the money."],
    ["a street", "The shop on Martin Street was shut."],
    ["a street, cut short", "She lives on Martin Blvd."],
    ["a festival", "Nobody had founded Jazz Fest before."],
    ["musicians", "The Ada String Quartet came late."],
    ["whom somebody told", "“No,” the owner told Gullhaven Crake. He left."],
    ["whom somebody told, behind a comma", "The owner, a Dane, told Gullhaven Crake."],
    ["what stands behind `in`", "The gauge in Gull Crake rose."],
    ["a given name behind `in`, seen once", "There was a fire in Ada Crake on Monday."],
    ["offices", "The Prime Minister and the Home Secretary left."],
    ["a headline in capitals", "Heavy Rain Floods Many Streets Across Northern Valley Towns"],
  ])("are not %s", (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test.each(["Limnologist", "Defender", "Novelist"])(
    "%s and a surname, at the head of a sentence, are somebody who was named before",
    (role) => {
      const { people } = mentionsIn("The panel heard Ada Tolland on Monday.", `${role} Tolland left early.`);
      expect(people).toHaveLength(1);
      expect(people[0]!.name).toBe("Ada Tolland");
      expect(people[0]!.mentions.map(({ text }) => text)).toEqual(["Ada Tolland", "Tolland"]);
    },
  );

  test("a given name and the same surname are somebody else", () => {
    expect(peopleIn("The panel heard Ada Tolland on Monday.\n\nTom Tolland left early.")).toEqual([
      "Ada Tolland",
      "Tom Tolland",
    ]);
  });

  test.each([
    ["goods", "The bag holds Bodmin Cereal, and the panel liked Bodmin Pumpkin best."],
    ["parties", "Some read a letter of Feminist Allies aloud."],
    ["adverbs in a headline's case", "Yes, Obviously Crake was late."],
  ])("%s with capitals are nobody", (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test("a thing that is called after somebody is not a longer name of his", () => {
    expect(peopleIn("Walkers met at the Walter Pinn Hike on Sunday.")).toEqual(["Walter Pinn"]);
    expect(peopleIn("They spoke of Walter bin Laden.")).toEqual(["Walter bin Laden"]);
  });
});

describe("organisations", () => {
  test.each([
    [
      "a word for its kind at the end",
      "The vote at Westmoor Borough Council was close.",
      "Westmoor Borough Council",
    ],
    ["one at the head", "A study of the University of Tarn said so.", "University of Tarn"],
    ["an ampersand", "The fire at Crake & Sons Furniture went on.", "Crake & Sons Furniture"],
    ["a number", "He met the 1908 Committee in the evening.", "1908 Committee"],
    ["what somebody works for", "Ada Brook, an analyst at Gullhaven Crake, said so.", "Gullhaven Crake"],
    ["letters behind an article", "A report by the TRF said so.", "TRF"],
  ])("%s", (_, text, name) => {
    expect(mentionsIn(text).organisations.map((one) => one.name)).toEqual([name]);
  });

  test("letters in brackets stand for the name before them", () => {
    const { organisations } = mentionsIn("The Tarn Rescue Force (TRF) came. Later TRF boats left.");
    expect(organisations.map(({ mentions }) => mentions.length)).toEqual([3]);
  });
});

describe("places", () => {
  test.each([
    ["known ones", "The train from Leeds to Nairobi does not exist.", ["Leeds", "Nairobi"]],
    [
      "unknown ones behind a preposition",
      "The shop in Crakemouth and Tarnby was shut.",
      ["Crakemouth", "Tarnby"],
    ],
    [
      "what begins like a person and stands behind `in`",
      "The gauge in Ada Crake rose. Ada Crake is a town. Rain fell in Ada Crake, too.",
      ["Ada Crake"],
    ],
    ["a word for their kind", "They crossed the Tarn river at Mill Street.", ["Tarn", "Mill Street"]],
  ])("%s", (_, text, names) => {
    expect(mentionsIn(text).places.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["OLD CRAKEMOUTH", "Old Crakemouth"],
    ["LE CRAKE", "Le Crake"],
    ["CRAKEMOUTH DC", "Crakemouth DC"],
    ["NY", "NY"],
    ["CRAKEMOUTH--", "Crakemouth"],
    ["CRAKEMOUTH:", "Crakemouth"],
    ["CRAKEMOUTH.—", "Crakemouth"],
  ])("a dateline in capitals: %s", (text, name) => {
    const line = `${text} (TRF) – The boats were out all night.`;
    const { clipping, article } = madeUp({ lines: [["body", line]] });
    const dateline = {
      text,
      place: text.replace(/[^A-Z]+$/, ""),
      date: null,
      agency: "TRF",
      rule: "dateline/place-and-dash",
      span: { start: 0, end: text.length },
    } as const;
    const found = mention(clipping, { ...article!, dateline }, tables).places.map((one) => one.name);
    expect(found).toEqual([name]);
  });

  test("two names of one are one", () => {
    const { places } = mentionsIn("The United States and Peru met. The U.S. wanted more.");
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ["United States", 2],
      ["Peru", 1],
    ]);
  });
});

describe("what stands beside a name", () => {
  test("tells that it is a house: the word for one before it", () => {
    expect(mentionsIn("She works for the law firm Velthane Drax in Leeds.").organisations[0]?.name).toBe(
      "Velthane Drax",
    );
    expect(mentionsIn("The company Online sold it.").organisations).toEqual([]);
  });

  test("is no way to a place: thanks to, according to, a preposition in a title", () => {
    const { places } = mentionsIn(
      "Thanks to Velthane it was found, according to Crakehall. A book is called “Inside Drax Tarn”. She moved to Quillby.",
    );
    expect(places.map(({ name }) => name)).toEqual(["Quillby"]);
  });

  test("goes on behind a saint, and not behind an empty and", () => {
    expect(mentionsIn("They live in Port St. Lucie now.").places[0]?.name).toBe("Port St. Lucie");
    expect(mentionsIn("He left the University of Tarn and was seen.").organisations[0]?.name).toBe(
      "University of Tarn",
    );
  });
});

describe("places", () => {
  test.each([
    ["a house by its spelling", "They moved from LuckyTarn to tarn.org and to DVRs."],
    ["a given name behind to", "They said goodbye to Ada on the bridge."],
    ["common words", "It was sold in Plasma Blue and read in Increase Sales."],
  ])("are not %s", (_, text) => {
    expect(mentionsIn(text).places).toEqual([]);
  });

  test("may be common words before a place that is known", () => {
    const { places } = mentionsIn(
      "Later they were seen together in Mammoth, Arizona, where little happens, and then in Southeast Texas.",
    );
    expect(places.map(({ name }) => name)).toEqual(["Mammoth", "Arizona", "Southeast Texas"]);
  });

  test("stand where places do, and not only once in many times", () => {
    const often = "The Velthane pays. Pay for Velthane rose. They cut Velthane. A Velthane card came.";
    expect(mentionsIn(often, "Money was added to Velthane.").places).toEqual([]);
    expect(mentionsIn("They left the Velthane fair.", "They met in Velthane.").places).toHaveLength(1);
  });
});

describe("organisations", () => {
  test("have two halves with an and between them", () => {
    const named = (text: string) => mentionsIn(text).organisations.map(({ name }) => name);
    expect(named("Later she asked what the Fish and Wildlife Board had done about those letters.")).toEqual([
      "Fish and Wildlife Board",
    ]);
    expect(
      named("Later she asked what the U.S. Securities and Exchange Commission had done about those letters."),
    ).toEqual(["U.S. Securities and Exchange Commission"]);
    expect(
      named("Later she asked what the Senate and Wildlife Board had done about those letters."),
    ).not.toContain("Senate and Wildlife Board");
  });

  test("are no letters of which there is one, and no more is said", () => {
    expect(mentionsIn("A growth at a QRW of 9 percent was told. The QRW fell.").organisations).toEqual([]);
    expect(mentionsIn("She is a QRW reporter. The QRW paid.").organisations).toHaveLength(1);
  });

  test("have no small word of a headline within", () => {
    expect(
      mentionsIn("There it stands: Related News On Tarn Post told it all to those who asked.")
        .organisations[0]?.name,
    ).toBe("Tarn Post");
  });
});
