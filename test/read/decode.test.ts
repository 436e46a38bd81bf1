import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const isWellFormed = (text: string) => !/\p{Cs}/u.test(text);
const codes = (content: Uint8Array) => decode(content).remarks.map(({ code }) => code);

function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const little = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return order === "le" ? little : little.swap16();
}

describe("what decides the encoding", () => {
  test("UTF-8 is plain", () => {
    expect(decode(utf8("Köln – “Ende” 🗞"))).toEqual({
      text: "Köln – “Ende” 🗞",
      encoding: "utf-8",
      remarks: [],
    });
  });

  test("a byte order mark is not part of the text", () => {
    expect(decode(join(bytes(0xef, 0xbb, 0xbf), utf8("Köln")))).toMatchObject({
      text: "Köln",
      encoding: "utf-8",
    });
    expect(decode(utf16("Köln 🗞", "le"))).toMatchObject({ text: "Köln 🗞", encoding: "utf-16le" });
    expect(decode(utf16("Köln 🗞", "be"))).toMatchObject({ text: "Köln 🗞", encoding: "utf-16be" });
  });

  test("only one byte order mark is taken off", () => {
    expect(decode(utf8("\ufeff\ufeffKöln")).text).toBe("\ufeffKöln");
  });

  test("UTF-16 without a mark shows by its zero bytes", () => {
    expect(decode(utf16("The mills stand still.", "le", false)).encoding).toBe("utf-16le");
    expect(decode(utf16("The mills stand still.", "be", false))).toMatchObject({
      text: "The mills stand still.",
      encoding: "utf-16be",
    });
  });

  test("Windows-1252 is a guess, and says so at the first place it matters", () => {
    const { text, encoding, remarks } = decode(
      join(latin1("He said "), bytes(0x93), latin1("no"), bytes(0x94, 0x20, 0x80)),
    );
    expect([text, encoding]).toEqual(["He said “no” €", "windows-1252"]);
    expect(remarks).toMatchObject([{ code: "encoding-guessed", span: { start: 8, end: 9 } }]);
  });

  test("UTF-16 without a mark shows in other alphabets too", () => {
    for (const text of ["Заводы стоят уже третью неделю.", "Οι μύλοι είναι κλειστοί.", "המפעלים סגורים."]) {
      expect(decode(utf16(text, "le", false))).toMatchObject({ text, encoding: "utf-16le" });
      expect(decode(utf16(text, "be", false))).toMatchObject({ text, encoding: "utf-16be" });
    }
  });

  test("UTF-8 with a broken byte stays UTF-8", () => {
    const damaged = join(utf8("Köln, München, Zürich"), bytes(0xe2, 0x80), utf8(" Ende"));
    expect(decode(damaged)).toMatchObject({ text: "Köln, München, Zürich\ufffd Ende", encoding: "utf-8" });
    expect(decode(damaged).remarks).toMatchObject([
      { code: "encoding-damaged", facts: { count: 1 }, span: { start: 21, end: 22 } },
    ]);
  });
});

describe("what is no text", () => {
  test.each([
    ["a PDF document", utf8("%PDF-1.7\nhello")],
    ["an RTF document", utf8("{\\rtf1 hello}")],
    ["a PNG picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ["a JPEG picture", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ["a GIF picture", join(utf8("GIF89a"), bytes(1, 0, 1, 0))],
    ["a ZIP archive or an Office document", join(utf8("PK"), bytes(3, 4, 20, 0))],
    ["a gzip archive", bytes(0x1f, 0x8b, 0x08, 0)],
    ["an MP3 sound", join(utf8("ID3"), bytes(3, 0, 0))],
    ["not text", bytes(0, 1, 2, 3, 4, 5, 6, 0x41)],
  ])("%s is refused", (kind, content) => {
    const { text, encoding, remarks } = decode(content);
    expect([text, encoding]).toEqual(["", "binary"]);
    expect(remarks).toMatchObject([{ code: "file-binary", facts: { kind }, span: null }]);
  });

  test("words that happen to begin like a picture are words", () => {
    for (const text of ["GIF89a turns forty", "ID3 tags explained", "BZh is a name", "RIFF", "PK"]) {
      expect(decode(utf8(text))).toEqual({ text, encoding: "utf-8", remarks: [] });
    }
  });

  test("compressed bytes without a signature are refused", () => {
    const noise = Uint8Array.from(
      { length: 4000 },
      (_, index) => (index * 7919 + ((index * index) >> 3)) & 0xff,
    );
    expect(decode(noise).encoding).toBe("binary");
  });

  test("a file larger than any clipping is refused", () => {
    expect(codes(new Uint8Array(9 * 1024 * 1024).fill(0x61))).toEqual(["file-too-large"]);
  });
});

test("a stray NUL becomes one sign, so that places stay true", () => {
  const { text, remarks } = decode(utf8("The mills\0 stand still.\0"));
  expect(text).toBe("The mills\ufffd stand still.\ufffd");
  expect(remarks).toMatchObject([{ code: "nul-replaced", facts: { count: 2 }, span: { start: 9, end: 10 } }]);
});

test("nothing is nothing", () => {
  expect(decode(bytes())).toEqual({ text: "", encoding: "utf-8", remarks: [] });
});

test("any text without control characters comes back from UTF-8 as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      fc.pre(!/^\ufeff|[\0-\x1f\x7f]/.test(text) && isWellFormed(text));
      fc.pre(!/^%PDF-|^%!PS-|^\{\\rtf/.test(text));
      expect(decode(utf8(text))).toEqual({ text, encoding: "utf-8", remarks: [] });
    }),
  );
});

test("whatever the bytes, the text has no NUL and no half of a character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
      const { text } = decode(content);
      expect(text).not.toContain("\0");
      expect(isWellFormed(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
