import { escapeHtml } from "./escape-html.ts";

export const RELOAD_SCRIPT_PATH = "/__clipfile/reload.js";

/**
 * A page of the site → the same page with the reload script, for this response only. The page's own policy forbids
 * every script, so it is widened by what comes from this server and by nothing else.
 *
 * @param build the build that the page is of: the script reloads when it hears of another
 */
export function injectReload(html: string, build: string): string {
  const script = `<script src="${RELOAD_SCRIPT_PATH}" data-build="${escapeHtml(build)}" defer></script>`;
  const widened = html.replace(POLICY, (tag) => tag.replace(CONTENT, widenAttribute));
  const end = widened.toLowerCase().lastIndexOf("</body>");
  return end < 0 ? widened + script : widened.slice(0, end) + script + widened.slice(end);
}

const POLICY = /<meta\b[^>]{0,200}\bhttp-equiv\s*=\s*["']?content-security-policy\b[^>]{0,2000}>/gi;
const CONTENT = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

function widenAttribute(_: string, double: string | undefined, single: string | undefined): string {
  return `content="${escapeHtml(widenPolicy(decode(double ?? single ?? "")))}"`;
}

/** `default-src 'none'; img-src 'self'` → the same, with scripts from and connections to this server. */
export function widenPolicy(policy: string): string {
  const directives = new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name!.toLowerCase(), sources] as const),
  );
  for (const name of ["script-src", "connect-src"]) {
    const sources = directives.get(name) ?? directives.get("default-src") ?? [];
    const rest = sources.filter((source) => source !== "'none'" && source !== "'self'");
    directives.set(name, ["'self'", ...rest]);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&apos;": "'",
  "&amp;": "&",
};

const decode = (text: string): string =>
  text.replace(/&(?:quot|#39|#x27|apos|amp);/gi, (entity) => ENTITIES[entity.toLowerCase()]!);
