import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import type { FoundSeeds } from "../read/find-seeds.ts";
import { readSidecar } from "../read/owner/sidecar.ts";
import type { OwnersNote } from "../records/owners-word.ts";
import { problem } from "../report/catalogue.ts";
import { groupBy } from "./group-by.ts";
import type { BytesAt, Tell } from "./owners-files.ts";

/** What sidecars say, by path of the clipping. `a.txt.meta.yaml` is of `a.txt` alone, `a.meta.yaml` of each file called `a`. */
export function besideClippings(
  { input }: Config,
  { seeds, sidecars }: Pick<FoundSeeds, "seeds" | "sidecars">,
  bytesAt: BytesAt,
  tell: Tell,
): ReadonlyMap<string, OwnersNote> {
  if (sidecars.length === 0) return new Map();
  const named = groupBy(seeds, ({ name, part }) =>
    part && name !== part.name ? [name] : [name, stemOf(name)],
  );
  const heard = new Map<string, string>();
  const notes = new Map<string, OwnersNote>();
  // The longer name is about one file only, so it goes first.
  const inOrder = [...sidecars].sort((a, b) => b.name.length - a.name.length || byCodePoints(a.name, b.name));
  for (const { path, name } of inOrder) {
    const of = named.get(name.replace(/\.meta\.ya?ml$/i, "")) ?? [];
    const free = of.filter((seed) => !heard.has(seed.path));
    if (of.length === 0) tell([problem("sidecar-alone", path)]);
    else if (free.length === 0) tell([problem("sidecar-double", path, { path: heard.get(of[0]!.path)! })]);
    const bytes = free.length === 0 ? null : bytesAt(path, `${input}/${name}`);
    if (bytes === null) continue;
    const { note, problems } = readSidecar(path, bytes);
    tell(problems);
    for (const seed of free) {
      heard.set(seed.path, path);
      if (note) notes.set(seed.path, note);
    }
  }
  return notes;
}

const stemOf = (name: string): string => name.replace(/(?<=[^/])\.[^./]*$/, "");
