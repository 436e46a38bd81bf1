import type { Block, MetadataItem } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import type { ProblemCode } from "../../report/catalogue.ts";

/** A kind of file that can be a clipping: one file here, one line in `index.ts`. */
export interface Format {
  /** As in `Clipping.format`. */
  readonly name: string;
  /** Endings of file names, lower case, without the full stop. */
  readonly extensions: readonly string[];
  /** Whether it may also be packed with gzip, with `.gz` behind its ending. */
  readonly packed?: boolean;
  /**
   * Whether a block between two `---` lines is the owner's note as soon as it reads as one (`always`), or only when
   * it holds a field that we know (`known-field`): in plain text a line `---` may just as well be a rule.
   * `never`: such files hold none.
   */
  readonly frontMatter: "always" | "known-field" | "never";
  /** The blocks of `text` from `from` on: in order, without overlap, spans counted in `text`. Never throws. */
  readonly toBlocks: (text: string, from: number) => Blocks;
}

export interface Blocks {
  /** Name of the format that the blocks were read in: Markdown that is none is read as text. */
  readonly format: string;
  /** The text that the spans count in, where it is derived from the file's; absent: the file's own. */
  readonly text?: string;
  /** What the file says of itself where no reader sees it. */
  readonly metadata?: readonly MetadataItem[];
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

/** A problem that does not know its file yet. */
export interface Remark {
  readonly code: ProblemCode;
  readonly span: Span | null;
}
