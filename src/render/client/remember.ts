/** What this reader chose before. A browser may forbid to keep anything, the more so for pages from a disk. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`clipfile-${name}`);
  } catch {
    return null;
  }
}

/** Null forgets. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`clipfile-${name}`);
    else localStorage.setItem(`clipfile-${name}`, value);
  } catch {
    // It holds for this page, then.
  }
}
