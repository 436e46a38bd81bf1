import { isAbsolute, relative, resolve } from "node:path";
import type { Config } from "../config.ts";
import type { BuildReport } from "../records/build-report.ts";
import type { Paint } from "../report/print.ts";

/** The end of a build: what was read and made, the page to open, what is not published. `page`: see `pageToOpen`. */
export function printSummary(report: BuildReport, page: string, config: Config, paint: Paint): string {
  const rows: readonly Row[] = [
    ["read", count(report.read), ""],
    ["new", count(report.new), ""],
    ["changed", count(report.changed), ""],
    ["removed", count(report.removed), ""],
    ["pages", count(report.pages), `${count(report.written)} written, ${count(report.deleted)} deleted`],
    ["warnings", count(report.warnings), ""],
    ["seconds", report.seconds.toFixed(2), ""],
  ];
  const width = Math.max(...rows.map(([, number]) => number.length));
  const lines = rows.map(([name, number, more]) => {
    const loud = name === "warnings" && report.warnings > 0 ? paint.yellow : paint.bold;
    const aside = more === "" ? "" : `   ${paint.dim(more)}`;
    return `  ${name.padEnd(10)}${loud(number.padStart(width))}${aside}`;
  });
  const aside = heldBack(config).map((line) => `${paint.dim(line)}\n`);
  return `${lines.join("\n")}\n\n${aside.join("")}Open ${paint.cyan(page)}\n`;
}

/** What an owner might look for in vain. */
function heldBack({ publish, baseUrl }: Config): readonly string[] {
  const isListed = publish.robots === "index";
  return [
    ...(isListed ? [] : ["Search engines are asked to stay away (publish.robots: noindex)."]),
    ...(baseUrl === null
      ? [`No feeds${isListed ? ", no sitemap" : ""}: they need the address of the site (baseUrl).`]
      : []),
  ];
}

/** The page to open, from where the call was made; a page elsewhere by its whole path. */
export function pageToOpen(report: BuildReport, { root }: Config, cwd: string): string {
  const page = resolve(root, report.open);
  const short = relative(cwd, page);
  return short.startsWith("..") || isAbsolute(short) ? page : short;
}

type Row = readonly [name: string, number: string, more: string];

/** `12,345`. */
const count = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
