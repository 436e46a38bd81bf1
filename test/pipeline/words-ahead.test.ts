import { expect, test } from "vitest";
import { openStore } from "../../src/cache/store.ts";
import type { CrewOnCall } from "../../src/pipeline/crew.ts";
import { wordsAhead } from "../../src/pipeline/words-ahead.ts";
import { layoutOf } from "../../src/search/layout.ts";
import { OUTLINES } from "../../src/search/word-files.ts";
import { memoryFiles } from "../support/memory-files.ts";

interface Sent {
  readonly job: string;
  readonly tasks: number;
  readonly worth: number;
}

/** What threads are asked to do with an index of so many articles, one bucket of which is filed already. */
function sentFor(articles: number, isAwaited: boolean, isNear = false): readonly Sent[] {
  const sent: Sent[] = [];
  const crew: CrewOnCall = {
    expect() {},
    dismiss() {},
    send(job, tasks, { worth = 0 }) {
      sent.push({ job, tasks: tasks.length, worth });
      return false;
    },
  };
  const store = openStore(memoryFiles(), "/store", { fresh: true });
  store.shelf(OUTLINES).put("bucket 7", {});
  const ahead = wordsAhead(store, crew, (path) => ["terms", path], isAwaited);
  const searched = Array.from({ length: articles }, (_, key) => ({
    key,
    path: `seeds/${key}.txt`,
    digest: String(key),
    value: () => null,
  }));
  ahead.cut([{ key: "block", buckets: 4, articles: searched }]);
  const buckets = Array.from({ length: 256 }, (_, at) => ({
    key: `bucket ${at}`,
    slices: () => [],
    isNear,
  }));
  ahead.file(buckets, layoutOf(articles));
  return sent;
}

test("only what is not kept yet is work for threads, and of a large archive it is worth to hire them", () => {
  const [cut, file] = sentFor(10_000, true);
  expect(cut).toMatchObject({ job: "cut", tasks: 1 });
  expect(file).toMatchObject({ job: "file", tasks: 255 });
  expect(cut!.worth).toBeGreaterThan(150);
  expect(file!.worth).toBeGreaterThan(150);
  for (const { worth } of sentFor(300, true)) expect(worth).toBeLessThan(150);
});

test("nobody is hired for what nobody waits for", () => {
  for (const { worth } of sentFor(10_000, false)) expect(worth).toBe(0);
});

test("what is made from what was filed last is no work for threads", () => {
  const [cut, file] = sentFor(10_000, true, true);
  expect(cut!.tasks).toBe(1);
  expect(file).toMatchObject({ tasks: 0, worth: 0 });
});
