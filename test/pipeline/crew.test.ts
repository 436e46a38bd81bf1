import { expect, test } from "vitest";
import type { Config } from "../../src/config.ts";
import type { Crew, Effects } from "../../src/effects.ts";
import { type CrewOnCall, withCrew } from "../../src/pipeline/crew.ts";
import { silent } from "../support/effects.ts";

/** What happens to threads during this work. */
function seen(work: (crew: CrewOnCall) => void): readonly string[] {
  const happened: string[] = [];
  const crew: Crew = {
    each: (job) => void happened.push(job),
    begin(job) {
      happened.push(`${job} begun`);
      return { look: () => true, wait() {} };
    },
    dismiss: () => void happened.push("dismissed"),
  };
  const hire = () => {
    happened.push("hired");
    return crew;
  };
  const effects = { hire, progress: silent, program: {} } as unknown as Effects;
  withCrew({} as Config, effects, { folder: "/store" }, [], work);
  return happened;
}

const tasks = (length: number) => ({ length, at: () => ({}) });
const work = { stage: null, take() {} };

test("threads are hired for many clippings, not for a few", () => {
  expect(seen((crew) => crew.expect(149))).toEqual([]);
  expect(seen((crew) => crew.expect(150))).toEqual(["hired", "dismissed"]);
  expect(seen((crew) => expect(crew.send("look", tasks(149), work)).toBe(false))).toEqual([]);
  const sent = seen((crew) => expect(crew.send("look", tasks(150), work)).toBe(true));
  expect(sent).toEqual(["hired", "look", "dismissed"]);
});

test("who is there already is given small work, too", () => {
  const sent = seen((crew) => {
    crew.expect(1000);
    crew.send("look", tasks(1000), work);
    crew.send("retold", tasks(3), work);
    crew.send("pages", tasks(0), work);
  });
  expect(sent).toEqual(["hired", "look", "retold", "dismissed"]);
});

test("large tasks are worth more than their number", () => {
  const sent = seen((crew) => void crew.send("cut", tasks(64), { ...work, worth: 300 }));
  expect(sent).toEqual(["hired", "cut", "dismissed"]);
});

test("who was sent home before the end is not called again", () => {
  const sent = seen((crew) => {
    crew.send("look", tasks(150), work);
    crew.dismiss();
    expect(crew.send("pages", tasks(150), work)).toBe(false);
  });
  expect(sent).toEqual(["hired", "look", "dismissed"]);
});

test("work is begun by who is there already, and nobody is hired for it", () => {
  const sent = seen((crew) => {
    expect(crew.begin("cut", tasks(1000), () => {})).toBeNull();
    crew.expect(150);
    expect(crew.begin("cut", tasks(0), () => {})).toBeNull();
    expect(crew.begin("cut", tasks(1), () => {})).not.toBeNull();
    crew.dismiss();
    expect(crew.begin("cut", tasks(1), () => {})).toBeNull();
  });
  expect(sent).toEqual(["hired", "cut begun", "dismissed"]);
});
