import type { Definition, Parent, PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** Addresses that lead out of the archive. Anything relative would lead nowhere from here. */
const OUTSIDE = /^(?:https?:\/\/|mailto:)/i;

/** What stands for a picture, with its description or an empty text: `[Picture: a mill]`. */
export type Describe = (alt: string) => string;

/**
 * Links that can be followed stay; others leave their words. A picture becomes a link to it: the pages of the
 * archive ask nothing of other hosts.
 */
export function tameLinks(tree: Root, describe: Describe): void {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent: Parent | undefined) => {
    if (!parent || index === undefined) return;
    const nodes = replacementOf(node as PhrasingContent, definitions, describe);
    if (!nodes) return;
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + (node.type === "image" || node.type === "imageReference" ? nodes.length : 0)];
  });
}

function replacementOf(
  node: PhrasingContent,
  definitions: ReadonlyMap<string, Definition>,
  describe: Describe,
): PhrasingContent[] | null {
  if (node.type === "link") return tame(node.url, node.children, node.data !== undefined);
  if (node.type === "linkReference") {
    return tame(definitions.get(node.identifier)?.url ?? "", node.children, false);
  }
  if (node.type === "image") return picture(node.url, node.alt, describe);
  if (node.type === "imageReference")
    return picture(definitions.get(node.identifier)?.url ?? "", node.alt, describe);
  return null;
}

/** Null: it is tame already. */
function tame(url: string, children: PhrasingContent[], done: boolean): PhrasingContent[] | null {
  if (done) return null;
  return OUTSIDE.test(url) ? [linkTo(url, children)] : children;
}

function picture(url: string, alt: string | null | undefined, describe: Describe): PhrasingContent[] {
  const words: PhrasingContent = {
    type: "emphasis",
    children: [{ type: "text", value: describe(alt ?? "") }],
    data: { hName: "span", hProperties: { className: ["picture"] } },
  };
  return OUTSIDE.test(url) ? [linkTo(url, [words])] : [words];
}

const linkTo = (url: string, children: PhrasingContent[]): PhrasingContent => ({
  type: "link",
  url,
  children,
  data: { hProperties: { rel: ["nofollow"] } },
});
