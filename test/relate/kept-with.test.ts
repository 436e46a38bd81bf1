import { expect, test } from "vitest";
import { garbageCollection } from "../../src/effects/garbage.ts";
import type { Archive, ArticleCard } from "../../src/records/archive.ts";
import { type Memory, memory } from "../../src/relate/recall.ts";
import { relate } from "../../src/relate/relate.ts";
import { withoutTraces } from "../../src/relate/without-traces.ts";
import { cardFor, examine } from "../support/examine.ts";

const TEXT =
  "Pier closed\n\nPublished: 12 March 2019\n\nThe pier of Grell Island was closed on 11 March 2019.\n";

/** An archive, and what its cards were related by. */
function related(own?: Memory): { readonly archive: Archive; readonly trace: WeakRef<object> } {
  const made = cardFor(examine("pier.txt", TEXT));
  const card: ArticleCard = { ...made, trace: () => made.trace!() };
  const archive = withoutTraces(relate([card], [], own ? { memory: own } : {}));
  return { archive, trace: new WeakRef(card.trace!) };
}

async function isHeld({ archive, trace }: ReturnType<typeof related>): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  garbageCollection().collect();
  expect(archive.events.length).toBeGreaterThan(0);
  return trace.deref() !== undefined;
}

test("what cards are related by is let go with them, though the archive stays", async () => {
  expect(await isHeld(related())).toBe(false);
});

test("for the next archive it is kept", async () => {
  const own = memory();
  expect(await isHeld(related(own))).toBe(true);
  expect(own.isBegun()).toBe(true);
});
