import { describe, expect, test } from "vitest";
import { BRIDGE } from "../support/accounts.ts";
import { place, STRIKE } from "./call.ts";

describe("review", () => {
  test("names first the clippings whose date would settle others", async () => {
    const { call } = place({
      "seeds/c.txt": BRIDGE.dated.replace("The Tarn Valley Mercury\n14 May 2019\n\n", ""),
      "seeds/a.txt": `---\ndate: 2019-05\n---\n${BRIDGE.weekday}`,
      "seeds/b.txt": BRIDGE.yesterday,
      "seeds/blank.txt": "",
    });
    const { code, out } = await call("review");
    expect(code).toBe(0);
    const [useful, empty, problems] = [
      "Dates that would settle others",
      "no article was found",
      "file-empty",
    ].map((words) => out.indexOf(words));
    expect(useful).toBe(0);
    expect(out).toMatch(/ {2}seeds\/[abc]\.txt .*; dating it (?:fixes|narrows) 1/);
    expect(out).toMatch(/ {4}clipfile fix [abc] date=… --note …/);
    expect(empty).toBeGreaterThan(0);
    expect(problems).toBeGreaterThan(empty!);
  });

  test("says so when there is nothing", async () => {
    const { call } = place({
      "seeds/strike.txt": `---\nsource: The Mill Gazette\ndate: 1931-05-04\n---\n${STRIKE}`,
    });
    expect(await call("review")).toEqual({ code: 0, out: "There is nothing to be looked at.\n", err: "" });
  });
});
