import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapping } from "node:module";
import { dirname, join } from "node:path";

/** Errors name the lines of the sources, where the bundle in `filename` has a map of them; it is read with the first error. */
export function nameSourceLines(filename: string): void {
  let map: SourceMap | null | undefined;
  Error.prepareStackTrace = (error, frames) => {
    map ??= readMap(`${filename}.map`);
    const places = frames.map((frame) => (frame.getFileName() === filename && sourceOf(frame, map)) || frame);
    return [String(error), ...places.map((place) => `    at ${place}`)].join("\n");
  };

  function sourceOf(frame: NodeJS.CallSite, map: SourceMap | null | undefined): string | null {
    const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
    if (!map || !line || !column) return null;
    const found = map.findEntry(line - 1, column - 1) as Partial<SourceMapping>;
    if (found.originalSource === undefined) return null;
    const source = join(dirname(filename), found.originalSource);
    const place = `${source}:${found.originalLine! + 1}:${found.originalColumn! + 1}`;
    const name = frame.getFunctionName();
    return name ? `${name} (${place})` : place;
  }
}

function readMap(path: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}
