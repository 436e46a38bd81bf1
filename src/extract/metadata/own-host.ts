import { sourceAt } from "../../knowledge/index-sources.ts";
import type { Rule } from "../rule.ts";

/** Where the page says that it lies. A house of which the tables know the address has its name from there. */
export const ownHost: Rule = {
  name: "metadata/own-host",
  says: "The page says at which address it lies, and does not say whose that is.",
  example: '<link rel="canonical" href="https://mill-post.example/2021/mill"><p>They met.</p>',
  exampleFormat: "html",
  find: function* ({ clipping: { metadata = [] }, lexicon }) {
    if (metadata.some(({ field, value }) => field === "outlet" && !ADDRESS.test(value))) return;
    const url = metadata.find(({ field }) => field === "url")?.value;
    const host = url === undefined ? undefined : HOST.exec(url)?.[1]?.toLowerCase();
    if (host === undefined || sourceAt(host, lexicon.sources)) return;
    yield {
      span: { start: 0, end: 0 },
      role: null,
      names: [{ field: "outlet", value: host, span: null, basis: "inferred" }],
    };
  },
};

const HOST = /^https?:\/\/(?:www\.|m\.|amp\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?=[/:?#]|$)/iu;
const ADDRESS = /^(?:https?:)?\/\/|^www\./i;
