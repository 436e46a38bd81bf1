const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/**
 * A language as people write it (`EN`, `pt_br`) as a BCP 47 tag in its usual case (`en`, `pt-BR`, `zh-Hant-TW`);
 * null for what is none (`English`). Only the form is looked at, not whether such a language exists.
 */
export function parseLanguageTag(written: string): string | null {
  const tag = written.trim();
  if (!TAG.test(tag)) return null;
  return tag
    .split(/[-_]/)
    .map((part, index) => inUsualCase(part.toLowerCase(), index))
    .join("-");
}

function inUsualCase(part: string, index: number): string {
  if (index === 0 || !/^[a-z]+$/.test(part)) return part;
  if (part.length === 2) return part.toUpperCase();
  return part.length === 4 ? part[0]!.toUpperCase() + part.slice(1) : part;
}
