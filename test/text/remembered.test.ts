import { expect, test } from "vitest";
import { remembered } from "../../src/text/remembered.ts";

test("what was found is kept for short texts, and for no more of them than there is room for", () => {
  let asked = 0;
  const shout = remembered((text) => {
    asked += 1;
    return text.toUpperCase();
  });
  expect([shout("harbour"), shout("harbour"), shout("")]).toEqual(["HARBOUR", "HARBOUR", ""]);
  expect(asked).toBe(2);
  shout("tide".repeat(40));
  expect(shout("tide".repeat(40))).toBe("TIDE".repeat(40));
  expect(asked).toBe(4);
  for (let i = 0; i < 5000; i += 1) shout(`pier ${i}`);
  expect(shout("harbour")).toBe("HARBOUR");
  expect(asked).toBe(5005);
});
