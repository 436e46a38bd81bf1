import type { Block } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import type { ProblemCode } from "../../report/catalogue.ts";

/** A kind of file that can be a clipping: one file here, one line in `index.ts`. */
export interface Format {
  /** As in `Clipping.format`. */
  readonly name: string;
  /** Endings of file names, lower case, without the full stop. */
  readonly extensions: readonly string[];
  /**
   * Whether a block between two `---` lines is the owner's note as soon as it reads as one (`always`), or only when
   * it holds a field that we know (`known-field`): in plain text a line `---` may just as well be a rule.
   */
  readonly frontMatter: "always" | "known-field";
  /** The blocks of `text` from `from` on: in order, without overlap, spans counted in `text`. Never throws. */
  readonly toBlocks: (text: string, from: number) => Blocks;
}

export interface Blocks {
  /** Name of the format that the blocks were read in: Markdown that is none is read as text. */
  readonly format: string;
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

/** A problem that does not know its file yet. */
export interface Remark {
  readonly code: ProblemCode;
  readonly span: Span | null;
}
