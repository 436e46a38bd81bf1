import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import type { Role } from "../records/passage.ts";
import type { Matter } from "./matter.ts";

/** One kind of evidence for the day a text was written. */
export interface Witness {
  /** Room and file: `date/labelled-line`. */
  readonly name: RuleName;
  /** In plain words, for readers. */
  readonly says: string;
  /** A line in which it finds something, and as what it stands there. */
  readonly example: string;
  readonly exampleAs: Role;
  readonly testify: (matter: Matter) => readonly Evidence[];
}
