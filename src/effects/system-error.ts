/** An error of the operating system, as Node throws it: not a bug of ours. */
export interface SystemError extends Error {
  /** `ENOENT`, `EACCES`, `ENOSPC` … */
  readonly code: string;
  readonly syscall: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** What went wrong, in the system's words but without this machine's paths: `permission denied`. */
export function reasonOf(error: SystemError): string {
  return /^[A-Z0-9]+: ([^,]+)/.exec(error.message)?.[1] ?? error.code;
}
