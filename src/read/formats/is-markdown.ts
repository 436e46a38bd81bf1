/**
 * Is a text file Markdown, as programs that fetch pages for machines hand it on? It is if it has headings and links, pictures
 * or words set apart as Markdown has them, or so many links that nobody typed them. Looks at its beginning only.
 */
export function isMarkdown(text: string): boolean {
  const head = text.slice(0, LOOK);
  const links = head.includes("](") ? (head.match(LINK)?.length ?? 0) : 0;
  if (links >= MANY_LINKS) return true;
  return HEADING.test(head) && (links > 0 || STRONG.test(head));
}

/** In characters. */
const LOOK = 20_000;
const MANY_LINKS = 3;

/** `[Tarn Clarion](https://clarion.example)`, `![The harbour](/harbour.jpg)`. */
const LINK = /\[[^[\]\n]{0,300}\]\((?:https?:\/\/|\/)[^\s()]{1,2000}(?: "[^"\n]{0,300}")?\)/g;
/** `## Courts`; not `# # #`, which ends releases. */
const HEADING = /^#{1,6} +[^#\s\n].{2,}$/m;
const STRONG = /\*\*[^\s*][^*\n]{0,300}\*\*/;
