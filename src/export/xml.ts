/** Words as they may stand in an element or attribute; signs that XML has no way to say are left out. */
export function xmlText(words: string): string {
  return words.replace(FORBIDDEN, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** What XML 1.0 forbids. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
