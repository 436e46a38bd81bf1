import { describe, expect, test } from "vitest";
import { saidInWords } from "../../src/interface/in-words.ts";
import { tables } from "../../src/interface/index.ts";
import { relate } from "../../src/relate/relate.ts";
import { accountCard, BRIDGE } from "../support/accounts.ts";

const dated = accountCard("dated", BRIDGE.dated);
const weekday = accountCard("weekday", BRIDGE.weekday);
const yesterday = accountCard("yesterday", BRIDGE.yesterday);

const datesIn = (...cards: (typeof dated)[]) => {
  const archive = relate(cards, []);
  return Object.fromEntries(archive.cards.map(({ id, article }) => [id, article!.date]));
};

describe("clippings of one event date each other", () => {
  test("one printed date settles the others through yesterday and Monday", () => {
    // 14 May 2019 was a Tuesday: the Monday was the 13th.
    const dates = datesIn(dated, weekday, yesterday);
    expect(dates.dated).toMatchObject({ edtf: "2019-05-14", basis: "stated" });
    expect(dates.yesterday).toMatchObject({ edtf: "2019-05-14", basis: "inferred" });
    expect(dates.weekday).toMatchObject({ earliest: "2019-05-13", basis: "inferred" });
    expect(dates.weekday!.latest! <= "2019-05-19").toBe(true);
  });

  test("without a date each still lends the other its weekday", () => {
    const { together } = relate([weekday, yesterday], []);
    expect(together.get("yesterday")!.map(({ weekdays }) => weekdays)).toEqual([[1]]);
  });

  test("the evidence names the other clipping and the words of both", () => {
    const { together } = relate([dated, yesterday], []);
    const [row] = together.get("yesterday")!;
    expect(row).toMatchObject({
      rule: "together/same-event",
      text: "yesterday",
      ranges: [{ earliest: "2019-05-14", latest: "2019-05-14" }],
    });
    expect(saidInWords(row!.says, tables.en!)).toBe(
      '“Footbridge over the Tarn gives way, nine hurt” tells of the same event, and says "Monday" of its day; it was written on 14 May 2019',
    );
    expect(together.has("dated")).toBe(false);
  });

  test("no date that was drawn from others is handed on as proof", () => {
    const alone = relate([dated, yesterday], []).together.get("yesterday");
    const three = relate([dated, yesterday, weekday], []).together.get("yesterday")!;
    const ownDays = weekday.article!.date.edtf;
    // What the undated account adds is what its own text knows: a weekday, and no day of 2019.
    const added = three.filter(({ says }) => JSON.stringify(says).includes("Ellerby mourns"));
    expect(ownDays === null || !ownDays.includes("2019")).toBe(true);
    expect(added.map(({ weekdays }) => weekdays)).toEqual([[1]]);
    expect(JSON.stringify(added)).not.toContain("2019-05");
    expect(three).toEqual(expect.arrayContaining([...alone!]));
  });

  test("it can be switched off, and changes no story", () => {
    const off = relate([dated, yesterday], [], { together: false });
    const on = relate([dated, yesterday], []);
    expect(off.together.size).toBe(0);
    const told = ({ stories }: typeof on) => stories.map(({ id, members }) => [id, [...members].sort()]);
    expect(told(off)).toEqual(told(on));
    expect(off.cards.find(({ id }) => id === "yesterday")!.article!.date.edtf).not.toBe("2019-05-14");
  });

  test("a copy is not before its original, and soon after it", () => {
    const text = BRIDGE.dated.replace("14 May 2019", "").replace(/on Monday /, "");
    const { together, cards } = relate([dated, accountCard("copy", text)], []);
    expect(together.get("copy")!.map(({ rule, ranges }) => [rule, ranges])).toEqual([
      ["together/copy", [{ earliest: "2019-05-14", latest: null }]],
      ["together/copy", [{ earliest: "2019-05-14", latest: "2019-05-21" }]],
      ["together/copy", [{ earliest: "2019-05-14", latest: "2019-05-17" }]],
    ]);
    expect(cards.find(({ id }) => id === "copy")!.article!.date.earliest).toBe("2019-05-14");
  });

  test("a card whose date was drawn from others is another card", () => {
    const alone = relate([yesterday], []).cards[0]!;
    const told = relate([dated, yesterday], []).cards.find(({ id }) => id === "yesterday")!;
    expect(told.digest).not.toBe(alone.digest);
  });

  test("what may only be one long affair does not settle a date", () => {
    // The same people, no words and no day in common.
    const later = accountCard(
      "later",
      `Inquiry into Ellerby bridge opens

Engineer Dora Whitmarsh and Mayor Piers Langstaff were heard in the town hall of Ellerby about the footbridge over the Tarn.

Agnes Holroyd of the tea room brought a basket of buns.`,
    );
    const { cards, stories } = relate([dated, later], []);
    expect(stories).toHaveLength(1);
    const { date } = cards.find(({ id }) => id === "later")!.article!;
    expect(date.edtf).toBeNull();
    const rows = relate([dated, later], []).together.get("later")!;
    expect(rows.every(({ confidence }) => confidence <= 0.85)).toBe(true);
  });
});
