import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/text/reading.ts";

const repair = (start: number, end: number, text: string) => ({ span: { start, end }, text });

describe("a text read with its repairs", () => {
  const text = "On 12&nbsp;May it&#8217;s over";
  const reading = readingOf(text, [repair(5, 11, "\u00a0"), repair(17, 24, "’")], {
    start: 0,
    end: text.length,
  });

  test("reads mended", () => {
    expect(reading.text).toBe("On 12\u00a0May it’s over");
  });

  test("a stretch of it is found in the file", () => {
    const at = reading.text.indexOf("12");
    const { start, end } = reading.spanInFile({ start: at, end: at + "12 May".length });
    expect(text.slice(start, end)).toBe("12&nbsp;May");
    const its = reading.text.indexOf("it’s");
    const place = reading.spanInFile({ start: its, end: its + 4 });
    expect(text.slice(place.start, place.end)).toBe("it&#8217;s");
  });

  test("what ends with a mended sign holds all that the sign was made from", () => {
    const { start, end } = reading.spanInFile({ start: 3, end: 6 });
    expect(text.slice(start, end)).toBe("12&nbsp;");
  });

  test("only the repairs inside the stretch count", () => {
    expect(readingOf(text, [repair(5, 11, " "), repair(17, 24, "’")], { start: 11, end: 16 }).text).toBe(
      "May i",
    );
  });
});

test("there and back, places outside the garbled pieces stay the same", () => {
  const pieces = fc.array(
    fc.tuple(
      fc.string({ maxLength: 4 }),
      fc.string({ minLength: 1, maxLength: 6 }),
      fc.string({ maxLength: 3 }),
    ),
  );
  fc.assert(
    fc.property(pieces, fc.string({ maxLength: 4 }), (list, tail) => {
      let text = "";
      let mended = "";
      const repairs = list.map(([sound, garbled, meant]) => {
        text += sound + garbled;
        mended += sound + meant;
        return repair(text.length - garbled.length, text.length, meant);
      });
      text += tail;
      mended += tail;
      const reading = readingOf(text, repairs, { start: 0, end: text.length });
      expect(reading.text).toBe(mended);
      for (let at = 0; at < text.length; at += 1) {
        if (repairs.some(({ span }) => span.start <= at && at < span.end)) continue;
        expect(reading.inFile(reading.inReading(at))).toBe(at);
        const one = reading.spanInFile({ start: reading.inReading(at), end: reading.inReading(at) + 1 });
        expect(one).toEqual({ start: at, end: at + 1 });
      }
    }),
  );
});
