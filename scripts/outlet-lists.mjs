import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The houses of all lists that a folder has: { name, domain, country (ISO 3166 or ""), kind, place (what tells two of one
 * name apart) }.
 */
export function readLists(folder) {
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
  return [
    ...wikidata(read("wikidata-newspapers.json")),
    ...unitedStates(read("local_news_dataset_2018.csv")),
    ...wikipedia(read("wikipedia-us-newspapers.tsv")),
  ].flatMap(cleaned);
}

/** Newspapers with a site, as Wikidata gives them. */
function wikidata(text) {
  if (text === "") return [];
  return JSON.parse(text).results.bindings.map((row) => ({
    name: row.itemLabel.value,
    site: row.offurl.value,
    country: countryNamed(row.countryLabel?.value ?? ""),
    kind: "newspaper",
    place: row.item.value,
  }));
}

/** Papers, magazines and stations of the United States. Stations have call signs for names. */
function unitedStates(text) {
  return tabled(text, ",").flatMap(({ name, state, website, medium }) => {
    const kind = KINDS[medium];
    const base = kind === "broadcaster" ? name.replace(/[- ].*$/, "") : name;
    if (!kind || (kind === "broadcaster" && !/^[KW][A-Z]{2,3}$/.test(base))) return [];
    return [{ name: base, site: website, country: "US", kind, place: kind === "broadcaster" ? base : state }];
  });
}

const KINDS = {
  Newspapers: "newspaper",
  "College Newspapers": "newspaper",
  Magazines: "magazine",
  "TV station": "broadcaster",
};

/** Papers of the United States that have a page: names only. */
const wikipedia = (text) =>
  tabled(text, "\t")
    .filter(({ qid }) => qid)
    .map((row) => ({ name: row["WP-title"], site: "", country: "US", kind: "newspaper", place: row.state }));

function tabled(text, separator) {
  const [header, ...lines] = text.split(/\r?\n/).map((line) => cellsOf(line, separator));
  return lines
    .filter((cells) => cells.length > 1)
    .map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])));
}

const cellsOf = (line, separator) =>
  separator === "\t"
    ? line.split("\t")
    : [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2]);

/** A place on a library's shelf, or on what everybody writes on, is no site of the paper's own. */
const FOREIGN =
  /(?:^|\.)(?:lib|library|libraries|archive|archives|digital|gateway|search|hdl|infoweb|infotrac|catalog|search\d*|collections?|loc|bnf|nla|natlib|books|cisweb|dds|bibpurl|haw|anno|delpher|issuu|facebook|twitter|instagram|youtube|google|wikipedia|wixsite|wordpress|blogspot|weebly|tumblr|blogger|medium|proquest|ebscohost|newsbank|nexis|lexis-nexis|serialssolutions|umi|crl|hathitrust|oclc|retronews|hkbu|archives?-.*|.*bibliot.*|.*librar.*|.*archiv.*)\./;

const MULTI = /^(?:www\d?|m|en|mobile|web)\./;

function cleaned({ name, site, country, kind, place }) {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, "").trim();
  const isName =
    bare.length >= 3 &&
    bare.length <= 48 &&
    !/^Q\d+$/.test(bare) &&
    !/[,;:"|/]|\d{4}| [-–] /.test(bare) &&
    /\p{L}{2}/u.test(bare);
  if (!isName || /^\p{Ll}/u.test(bare)) return [];
  const { host, path } = addressOf(site);
  if (FOREIGN.test(host)) return [];
  const isOwn =
    /^\/?(?:index\.\w+|[a-z]{2}|home)?\/?$/.test(path) && /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host);
  if (isTranslated(bare, country, host)) return [];
  return [{ name: bare, domain: isOwn ? host : "", country: country || countryAt(host), kind, place }];
}

/** Wikidata tells some names in English only; that is not what the paper prints. */
const isTranslated = (name, country, host) =>
  /\b(?:of|the|and|for|way|from)\b|['’]s?\b/i.test(name) &&
  !/\b(?:l|d)['’]/i.test(name) &&
  FOREIGN_TONGUE.test(country || host.slice(host.lastIndexOf(".") + 1).toUpperCase());

/** Countries whose papers do not print English names as a rule. */
const FOREIGN_TONGUE =
  /^(?:RU|BY|UA|CN|TW|JP|KR|FR|DE|ES|AR|MX|BR|PT|IT|HU|FI|SE|NO|DK|PL|CZ|SK|RO|BG|RS|HR|SI|LV|LT|EE|VE|CL|CO|PE|UY|TR|IR|KZ|AM|AZ|AT|CH|NL|BE)$/;

function addressOf(site) {
  try {
    const { hostname, pathname } = new URL(/^https?:/.test(site) ? site : `http://${site}`);
    return { host: hostname.toLowerCase().replace(MULTI, ""), path: pathname };
  } catch {
    return { host: "", path: "" };
  }
}

const NAMES = new Intl.DisplayNames("en", { type: "region" });
const CODES = new Map();
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    if (new Intl.Locale(`und-${code}`).region === code) CODES.set(NAMES.of(code), code);
  }
for (const [name, code] of [
  ["United States of America", "US"],
  ["People's Republic of China", "CN"],
  ["Republic of Ireland", "IE"],
  ["Czech Republic", "CZ"],
  ["Turkey", "TR"],
  ["Bosnia and Herzegovina", "BA"],
  ["Northern Ireland", "GB"],
  ["Myanmar", "MM"],
  ["Trinidad and Tobago", "TT"],
])
  CODES.set(name, code);

/** Endings of countries that everybody takes for their sound. */
const FOR_SALE = /^(?:co|tv|me|io|fm|am|cc|ws|la|to|nu|cx|ai|ly|is|eu|in|us|vu|su|pw|st|sc|bz|mn|gg|im|je)$/;

/** A list that tells no country may have an address that does. */
function countryAt(host) {
  const ending = host.slice(host.lastIndexOf(".") + 1);
  if (ending === "uk") return "GB";
  const code = ending.toUpperCase();
  return ending.length === 2 && !FOR_SALE.test(ending) && [...CODES.values()].includes(code) ? code : "";
}

/** States that are no more have no code. */
const countryNamed = (label) => (/^[A-Z]{2}$/.test(CODES.get(label) ?? "") ? CODES.get(label) : "");
