import type { Fingerprint } from "../cache/fingerprint.ts";
import { type Claims, claim, claimAll } from "../extract/claim.ts";
import { settleAll } from "../extract/extract.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import type { SettleOptions } from "../extract/settle.ts";
import type { SourceIndex } from "../knowledge/index-sources.ts";
import { read } from "../read/read.ts";
import type { Extraction } from "../records/article.ts";
import type { Clipping, SeedFile } from "../records/clipping.ts";

/** A clipping that is about to be asked for. */
export interface Next {
  readonly seed: SeedFile;
  readonly print: Fingerprint;
}

/**
 * Some clippings are read one after the other, asked rule by rule and settled one after the other, before stages ask for each of
 * them: so it takes less time for a dozen than for each of them. What is not made ahead is made when it is asked for, and is
 * the same.
 */
export function lookAhead() {
  const clippings = new Map<string, Clipping>();
  const claims = new Map<Clipping, Claims>();
  const extractions = new Map<Claims, Extraction>();
  return {
    /** Those of the last time are forgotten. */
    go(next: readonly Next[], sources: SourceIndex): void {
      clippings.clear();
      claims.clear();
      extractions.clear();
      const made = next.map(({ seed, print }) => read(seed, print.bytes()));
      const asked = claimAll(made, sources);
      const settled = made.map((clipping, at) => settleAll(clipping, asked[at]!, { sources }));
      next.forEach(({ seed, print }, at) => {
        clippings.set(keyOf(seed, print), made[at]!);
        claims.set(made[at]!, asked[at]!);
        extractions.set(asked[at]!, settled[at]!);
      });
    },
    read: (seed: SeedFile, print: Fingerprint): Clipping =>
      clippings.get(keyOf(seed, print)) ?? read(seed, print.bytes()),
    claim: (clipping: Clipping, sources: SourceIndex): Claims =>
      claims.get(clipping) ?? claim(clipping, sources),
    settle: (clipping: Clipping, said: Claims, known: Required<SettleOptions>): Extraction =>
      (known.furniture === NO_FURNITURE ? extractions.get(said) : undefined) ??
      settleAll(clipping, said, known),
  };
}

/** All on which the reading of a file hangs. */
const keyOf = ({ path, name, format, part }: SeedFile, { sha256 }: Fingerprint): string =>
  JSON.stringify([sha256, path, name, format, part?.number]);
