import fc from "fast-check";
import { expect, test } from "vitest";
import { TurnTable } from "../../src/again/turn-table.ts";

test("what was asked for in this turn or the one before is known, and nothing else", () => {
  const anyTurn = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 8 }), (turns) => {
      const table = new TurnTable<number, string>();
      let lastTurn = new Map<number, string>();
      for (const asked of turns) {
        const now = new Map<number, string>();
        for (const [key, isOther] of asked) {
          const expected = now.get(key) ?? lastTurn.get(key);
          const found = table.get(key);
          expect(found).toBe(expected);
          const value = isOther || found === undefined ? `${key} ${Math.random()}` : found;
          if (value !== found) table.set(key, value);
          now.set(key, value);
        }
        lastTurn = now;
        table.turn();
      }
    }),
  );
});

test("what nobody asks for is forgotten", () => {
  const table = new TurnTable<number, string>();
  for (let key = 0; key < 1000; key++) table.set(key, "an article");
  for (let turn = 0; turn < 3; turn++) {
    table.turn();
    for (let key = 0; key < 500; key++) table.get(key);
  }
  expect([...table.values()]).toHaveLength(500);
  table.turn();
  table.turn();
  expect([...table.values()]).toHaveLength(0);
});
