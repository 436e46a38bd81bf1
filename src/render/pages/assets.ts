import type { PagePlan } from "../../records/page.ts";
import { keyOf } from "../key.ts";
import { paths } from "../links.ts";
import type { PageType } from "../page-type.ts";
import type { Asset } from "../templates.ts";

/**
 * What lies in `templates/assets/`. Style sheets become one, in the order of their names, so that an owner may
 * replace one, or add one behind the others; anything else is taken as it is.
 */
export const assets: PageType = {
  name: "assets",
  *plan({ templates, script, site }) {
    const styles = templates.assets.filter(isStyle);
    // Made shorter by the program: another version may do so otherwise.
    yield file(paths.styles, keyOf(site.program.code, styles.map(digestible)), () =>
      styles.map(compactOf).join("\n"),
    );
    if (script) yield file(paths.siteScript, keyOf(Buffer.from(script).toString("base64")), () => script);
    for (const asset of templates.assets.filter((one) => !isStyle(one)))
      yield file(`assets/${asset.name}`, keyOf(digestible(asset)), () => asset.bytes);
  },
};

const isStyle = ({ name }: Asset): boolean => name.endsWith(".css") && !name.includes("/");

/** Without comments and spaces, which are a quarter of it and for those who write style sheets. */
const compactOf = ({ bytes }: Asset): string =>
  new TextDecoder()
    .decode(bytes)
    .replace(COMMENT_OR_STRING, (found) => (found.startsWith("/*") ? "" : found))
    .replace(/^\s+/gm, "")
    .replace(/^([a-z0-9-]+):\s+/gm, "$1:")
    .replace(/(?:[ \t](?=\{$)|(?<=[{};,])\n)/gm, "")
    .replaceAll(";}", "}")
    .replace(STRING_OR_SPARE, (found, string?: string) => string ?? found.trim().replace("0.", "."))
    .trimEnd();

/** A string, which stays; a comma or the sign of a child with spaces; the nought of a fraction. */
const STRING_OR_SPARE = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|, | > |(?<![\d.])0\.(?=\d)/g;

/** What looks like a comment inside a string is none. */
const COMMENT_OR_STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\//g;

const digestible = ({ name, bytes }: Asset): unknown => [name, Buffer.from(bytes).toString("base64")];

function file(path: string, key: string, content: () => string | Uint8Array): PagePlan {
  return { kind: "text", path, key, content };
}
