/** What the program answers with: 1 the build failed, 2 the words of the call or the config are wrong. */
export type FailureCode = 1 | 2;

/**
 * Something about the set-up that the owner must mend: it ends the program with a plain sentence and its cure,
 * without a stack. Anything else that is thrown is a bug of ours.
 */
export class ArchiveError extends Error {
  /** Permanent: people search for it. */
  readonly code: string;
  /** What to do, one sentence. */
  readonly hint: string;
  readonly exitCode: FailureCode;

  constructor(
    code: string,
    message: string,
    hint: string,
    options: { exitCode?: FailureCode; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "ArchiveError";
    this.code = code;
    this.hint = hint;
    this.exitCode = options.exitCode ?? 1;
  }
}
