import type { Element } from "hast";
import type { List, Root } from "mdast";
import type { Options } from "remark-html";
import { visit } from "unist-util-visit";

/**
 * Looks once at each list whether it is loose, its items apart. The printer looks at all items of the list again for
 * each of them, unless the list itself says that it is loose or is no `list`: 15,000 items took it 13 seconds.
 */
export function settleLists(tree: Root): void {
  visit(tree, "list", (list) => {
    if (isLoose(list)) list.spread = true;
    else (list as { type: string }).type = TIGHT;
  });
}

const TIGHT = "tightList";

const isLoose = ({ spread, children }: List): boolean =>
  (spread ?? false) || children.some((item) => item.spread ?? item.children.length > 1);

type Handlers = NonNullable<Options["handlers"]>;

/** A tight list is printed as any other. */
const printTight: NonNullable<Handlers["list"]> = (state, list: List) => {
  const { start } = list;
  const properties = typeof start === "number" && start !== 1 ? { start } : {};
  const children = state.wrap(state.all(list), true);
  const element: Element = { type: "element", tagName: list.ordered ? "ol" : "ul", properties, children };
  state.patch(list, element);
  return state.applyData(list, element);
};

export const listHandlers = { [TIGHT]: printTight } as Handlers;
