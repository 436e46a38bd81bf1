import { relative } from "node:path";
import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import type { BuildReport } from "../records/build-report.ts";
import type { Problem } from "../records/problem.ts";
import type { Written } from "../write/write.ts";
import type { KnownArchive } from "./know.ts";

/** `pages`: how many files the site has; `milliseconds`: how long the build took. */
export function reportOf(
  config: Config,
  { archive, found }: KnownArchive,
  pages: number,
  written: Written,
  milliseconds: number,
): BuildReport {
  const problems = [...archive.problems, ...archive.cards.flatMap((card) => card.problems)].sort(byPlace);
  return {
    read: found,
    ...written,
    pages,
    warnings: problems.filter((problem) => problem.severity !== "note").length,
    seconds: milliseconds / 1000,
    open: `${asTyped(config.root, config.output)}/index.html`,
    problems,
  };
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byCodePoints(a.path, b.path) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    byCodePoints(a.code + a.message, b.code + b.message)
  );
}

/** A folder beside or below the config by its short name, any other by its whole one. */
function asTyped(root: string, folder: string): string {
  const short = relative(root, folder).replaceAll("\\", "/");
  return short === "" || short.startsWith("..") ? folder : short;
}
