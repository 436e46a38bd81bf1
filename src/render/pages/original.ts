import type { ArticleCard } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { keyOf } from "../key.ts";
import { originalPath } from "../links.ts";
import type { PageType } from "../page-type.ts";
import { showsOriginal } from "../publish.ts";

/** The originals, byte for byte, where they may be shown. */
export const originals: PageType = {
  name: "original",
  *plan({ blocks, site, keeping }) {
    const keep = keeping("original");
    for (const cards of blocks)
      yield* keep(cards, [], () => cards.filter((card) => showsOriginal(card, site)).map(copyOf));
  },
};

function copyOf(card: ArticleCard): PagePlan {
  const { path: from, sha256 } = card;
  return { kind: "copy", path: originalPath(card), key: keyOf("copy", from, sha256), from, sha256 };
}
