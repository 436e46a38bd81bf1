import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCKS, type Place, place, STRIKE } from "./call.ts";

const archive = { "seeds/strike.txt": STRIKE, "seeds/1931/docks.txt": DOCKS };

const recordOf = async ({ call }: Place, id: string) => JSON.parse((await call("explain", id, "--json")).out);

describe("fix", () => {
  test("writes a correction that holds, with what was known before", async () => {
    const here = place(archive);
    const words = ["date=1931-05-05", "title=Strike: the third week", "authors=Jo March; Ann Lee"];
    const reasons = [
      "--note",
      "It came out on Tuesday.",
      "--by",
      "Jo",
      "--on",
      "2024-05-03",
      "--evidence",
      "a volume",
    ];
    const { code, out, err } = await here.call("fix", "strike", ...words, ...reasons);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("date: was 1931-05-04, is now 1931-05-05\n");
    expect(out).toContain("Written to corrections/strike.yaml");
    const { date, title, byline, corrections, problems } = await recordOf(here, "strike");
    expect(date).toMatchObject({ edtf: "1931-05-05", basis: "corrected" });
    expect(title).toMatchObject({ value: "Strike: the third week", basis: "corrected" });
    expect(byline.authors).toEqual(["Jo March", "Ann Lee"]);
    expect(corrections[0]).toMatchObject({
      field: "date",
      was: "1931-05-04",
      note: "It came out on Tuesday.",
      by: "Jo",
      on: "2024-05-03",
      evidence: "a volume",
    });
    expect(problems.filter((problem: { code: string }) => problem.code.startsWith("correction"))).toEqual([]);
  });

  test("goes on in the file that there is, and leaves its words as they are", async () => {
    const before =
      "# ours\r\n  - {field: title, value: Docks, was: Docks fall quiet as the tide of trade turns}";
    const here = place({ ...archive, "corrections/1931/docks.yml": before });
    expect((await here.call("fix", "docks.txt", "date=June 1931", "title=The docks")).code).toBe(0);
    const text = readFileSync(join(here.folder, "corrections/1931/docks.yml"), "utf8");
    expect(
      text.startsWith(`${before}\r\n  - field: date\r\n    value: June 1931\r\n    was: 1931-06-09\r\n`),
    ).toBe(true);
    expect((await here.call("fix", "1931/docks", "date=1931-06-10")).code).toBe(0);
    const { date, title, problems } = await recordOf(here, "1931/docks");
    expect([date.edtf, title.value, problems]).toEqual(["1931-06-10", "The docks", []]);
  });

  test("says unknown for what was not known, and quotes what YAML would take for something else", async () => {
    const here = place(archive);
    for (const word of [
      "source=The: Mill",
      "notes=- no list",
      "date=[1931-05..1931-06]",
      "tags=null",
      'byline="B"',
    ])
      expect((await here.call("fix", "strike", word)).code, word).toBe(0);
    const { source, notes, tags, corrections } = await recordOf(here, "strike");
    expect([source.outlet.value, notes, corrections[2].value, tags]).toEqual([
      "The: Mill",
      "- no list",
      "[1931-05..1931-06]",
      ["null"],
    ]);
    expect(corrections).toHaveLength(5);
    expect(corrections[0]).toMatchObject({ field: "outlet", was: null });
  });

  test.for([
    [["strike", "dat=1931"], "Did you mean date? The fields are: title, standfirst, date"],
    [["strike", "id=mill"], '"id" is no field that can be corrected.'],
    [["strike", "date=31/31/1931"], '"31/31/1931" is not a date.'],
    [["strike", "date=1931-05-05", "--on", "soon"], '"soon" is not a date.'],
    [["strike", "url=somewhere"], "somewhere"],
    [["strike", "status=perhaps"], "perhaps"],
    [["strike", "language=Klingonese"], "Klingonese"],
    [["strike", "title="], "title has no value."],
    [["strike", "title"], '"title" does not say which field is to be what.'],
    [["strike", "date=1932", "published=1933"], "date is given twice."],
    [["strike", "date=1931-05-04"], 'date is "1931-05-04" already.'],
    [["strick", "date=1932"], "Did you mean strike?"],
    [["strike"], "Missing required argument"],
    [["strike", "date=1932", "-i", "other"], "the folder of clippings that the settings name"],
  ] as const)("refuses %j, and writes nothing", async ([words, says]) => {
    const { call, folder } = place({ ...archive, "other/strike.txt": STRIKE });
    const { code, err } = await call("fix", ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(existsSync(join(folder, "corrections"))).toBe(false);
  });

  test.for([
    "field: title\nvalue: The strike\n",
    "- {field: title, value: [\n",
    "[{field: title, value: The strike}]\n",
  ])("does not add to a file that is no plain list: %j", async (text) => {
    const { call, folder } = place({ ...archive, "corrections/strike.yaml": text });
    const { code, err } = await call("fix", "strike", "date=1932");
    expect([code, err]).toEqual([2, expect.stringContaining("corrections/strike.yaml cannot be added to")]);
    expect(readFileSync(join(folder, "corrections/strike.yaml"), "utf8")).toBe(text);
  });
});
