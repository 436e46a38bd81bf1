import { describe, expect, test } from "vitest";
import { findQuotations } from "../../src/text/quotations.ts";

const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe("speech between quotation marks", () => {
  test.each([
    ["She said “we met in 2014” and left.", ["“we met in 2014”"]],
    ['He said "yes" and "no".', ['"yes"', '"no"']],
    ["Elle dit « oui » hier.", ["« oui »"]],
    ["„Ja“, sagte er.", ["„Ja“"]],
    ["an answer, “he said, “and left.", ["“he said, “"]],
    ["“It needs time, “he said.", ["“It needs time, “"]],
    ["“It never ends", ["“It never ends"]],
    ["“It never ends\n\nA new paragraph", ["“It never ends"]],
    ["no speech, it's plain", []],
  ])("%s", (text, speech) => {
    expect(quoted(text)).toEqual(speech);
  });
});
