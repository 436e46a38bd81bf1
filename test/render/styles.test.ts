import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const FOLDER = "templates/assets";
const sheets = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".css"))
    .map((name) => [name, readFileSync(`${FOLDER}/${name}`, "utf8").replace(/\/\*[\s\S]*?\*\//g, "")]),
);
const tokens = sheets.get("00-tokens.css")!;
const others = [...sheets].filter(([name]) => name !== "00-tokens.css");

/** Colours of a block of tokens, by name. */
const coloursIn = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));

const blocks = tokens
  .split(/(?=:root)/)
  .map(coloursIn)
  .filter(({ size }) => size > 0);
const [light, dark, darkByChoice] = blocks;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each([
  ["light", light!],
  ["dark", dark!],
])("%s colours", (_, colours) => {
  const between = (front: string, behind: string) => contrast(colours.get(front)!, colours.get(behind)!);

  test.for(["paper", "sheet", "faint", "mark"])("ink on %s can be read", (behind) => {
    expect(between("ink", behind)).toBeGreaterThan(7);
  });

  test.for(["paper", "sheet"])("what is quiet, and what calls, can be read on %s", (behind) => {
    expect(between("quiet", behind)).toBeGreaterThan(4.5);
    expect(between("accent", behind)).toBeGreaterThan(4.5);
  });

  test("bars stand out from the paper, and their hatching from its ground", () => {
    expect(between("accent", "paper")).toBeGreaterThan(3);
    expect(between("accent", "faint")).toBeGreaterThan(3);
  });
});

describe("style sheets", () => {
  test("a reader's choice of dark is the dark of the system", () => {
    expect(darkByChoice).toEqual(dark);
  });

  test.for(others)("%s: colours, sizes and distances are those of the tokens", ([, css]) => {
    const withoutPaper = css.replace(/@media print[\s\S]*$/, "");
    const raw = [...withoutPaper.matchAll(/^\s*(?<name>[a-z-]+):\s*(?<value>[^;]+);/gm)].filter(
      ({ groups }) => {
        const { name, value } = groups as { name: string; value: string };
        if (/#[0-9a-f]{3}/i.test(value)) return true;
        if (name === "font" || name === "font-size")
          return /\d(?:rem|px|pt)/.test(value.replace(/\b1rem/, ""));
        // Below the first step: hairs, and what makes a link large enough to be hit.
        if (/^(?:margin|padding|gap|row-gap|column-gap)/.test(name))
          return [...value.matchAll(/([\d.]+)rem/g)].some(([, size]) => Number(size) > 0.2);
        return false;
      },
    );
    expect(raw.map(([declaration]) => declaration.trim())).toEqual([]);
  });
});
