import { expect, test } from "vitest";
import { openStore } from "../../src/cache/store.ts";
import type { CrewOnCall } from "../../src/pipeline/crew.ts";
import type { BroughtValues } from "../../src/pipeline/errands.ts";
import { beginWords, keepIn, wordErrands, wordsAhead } from "../../src/pipeline/words-ahead.ts";
import { layoutOf } from "../../src/search/layout.ts";
import { NOTHING_FILED } from "../../src/search/renew-words.ts";
import { slicesOf } from "../../src/search/slices.ts";
import { OUTLINES, wordFiles } from "../../src/search/word-files.ts";
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
    begin: () => null,
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

/** Threads that do what was begun only when somebody looks for the second time. */
function lateCrew(does: Record<string, (task: never) => BroughtValues>) {
  const begun: string[] = [];
  const crew: CrewOnCall = {
    expect() {},
    dismiss() {},
    send: () => false,
    begin(job, tasks, take) {
      begun.push(`${job} ${tasks.length}`);
      let [looks, isDone] = [0, false];
      const bring = () => {
        for (let at = 0; at < tasks.length && !isDone; at += 1)
          take(does[job]!(tasks.at(at) as never) as never, at);
        isDone = true;
      };
      return {
        look() {
          looks += 1;
          if (looks > 1) bring();
          return isDone;
        },
        wait: bring,
      };
    },
  };
  return { crew, begun };
}

test("words are cut by threads, and filed when all of them are cut; then whoever plans the index finds all of it", () => {
  const files = memoryFiles();
  const store = openStore(files, "/store", { fresh: true });
  const searched = Array.from({ length: 40 }, (_, key) => {
    const words = { terms: `harbour mill${key % 7} town`, weights: "111", next: "0 0 0" };
    store.shelf("terms").put(String(key), words);
    return { key, path: String(key), digest: String(key), value: () => words };
  });
  const layout = layoutOf(searched.length);
  const { crew, begun } = lateCrew(wordErrands(files, "/store") as never);
  const filing = { layout, base: "base", searched };
  const words = beginWords(store, crew, filing, (path) => ["terms", path], NOTHING_FILED);
  words.goOn();
  expect(begun).toEqual(["cut 1"]);
  words.goOn();
  expect(begun).toEqual(["cut 1", `file ${layout.words}`]);
  words.finish();

  const ask = (articles: typeof searched) => {
    const keep = keepIn(store);
    const keys = articles.map(({ key }) => key);
    const planned = wordFiles(slicesOf(articles, layout, "base", keep), keys, layout, "base", keep);
    return planned.content("words", 0);
  };
  const lost = (): never => {
    throw new Error("This should be kept");
  };
  const asked = ask(searched.map((one) => ({ ...one, value: lost })));
  expect(asked).toContain("harbour");
  const { shelf } = openStore(memoryFiles(), "/other", { fresh: true });
  const keep = keepIn({ shelf });
  const keys = searched.map(({ key }) => key);
  const plain = wordFiles(slicesOf(searched, layout, "base", keep), keys, layout, "base", keep);
  expect(asked).toBe(plain.content("words", 0));
});
