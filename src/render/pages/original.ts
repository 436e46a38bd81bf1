import { keyOf } from "../key.ts";
import { originalPath } from "../links.ts";
import type { PageType } from "../page-type.ts";
import { showsOriginal } from "../publish.ts";

/** The originals, byte for byte, where they may be shown. */
export const originals: PageType = {
  name: "original",
  *plan({ archive, site }) {
    for (const card of archive.cards) {
      if (!showsOriginal(card, site)) continue;
      const { path: from, sha256 } = card;
      yield { kind: "copy", path: originalPath(card), key: keyOf("copy", from, sha256), from, sha256 };
    }
  },
};
