import type { Basis } from "../../records/finding.ts";

/** What each of the four words means; the about page shows them all. */
export const basisMeanings: Readonly<Record<Basis, string>> = {
  stated: "printed in the clipping, or said of it by the owner of the archive",
  inferred: "worked out from the words of the clipping, with the proof beside it",
  corrected: "set right by an editor of this archive",
  unknown: "nothing in the clipping says so, and nothing was made up",
};
