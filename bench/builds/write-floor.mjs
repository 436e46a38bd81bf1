import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** So many bytes are held at once, and then written. */
const LOAD = 128e6;

/**
 * Seconds that merely writing these files of a site takes: a plain loop, into an empty folder on the same disk. Nobody
 * who writes them can be faster in one thread. Reading them and clearing up are not counted.
 */
export function writeFloor(folder, names, scratch) {
  let seconds = 0;
  let load = [];
  let bytes = 0;
  const unload = () => {
    seconds += writing(load, scratch);
    rmSync(scratch, { recursive: true, force: true });
    [load, bytes] = [[], 0];
  };
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    load.push({ name, content });
    bytes += content.length;
    if (bytes > LOAD) unload();
  }
  unload();
  return seconds;
}

function writing(load, scratch) {
  const begun = performance.now();
  const made = new Set();
  for (const { name, content } of load) {
    const folder = dirname(join(scratch, name));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(scratch, name), content);
  }
  return (performance.now() - begun) / 1000;
}
