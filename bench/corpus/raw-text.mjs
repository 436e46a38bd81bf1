import { original } from "./article.mjs";
import { Chance, hash } from "./chance.mjs";
import { americanDay, britishDay, DAY, isoDay, partsOf } from "./days.mjs";
import { JUNK_ABOVE, JUNK_BELOW, JUNK_BETWEEN } from "./junk.mjs";
import { slugOf } from "./markdown.mjs";
import { AGENCIES, FIRST_NAMES, LAST_NAMES } from "./names.mjs";

/** The article as a scraper brought it: with what stood around it, and sometimes a date line or a wire's dateline. */
export function rawText(article) {
  const chance = new Chance(`raw/${article.number}`);
  const junk = junkOf(chance, article);
  const lines = chance.is(0.12) ? [""] : [];
  const suffix = chance.is(0.06) ? chance.pick([` - ${article.outlet}`, ` | ${article.outlet}`]) : "";
  lines.push(article.title + suffix);
  const gap = chance.is(0.82) ? [""] : [];
  lines.push(...gap, ...linesAbove(chance, article, gap));

  const above = chance.is(0.45) ? chance.int(1, 3) : 0;
  for (let i = 0; i < above; i += 1) lines.push(junk(chance.pick(JUNK_ABOVE)));
  if (above > 0) lines.push(...gap);
  lines.push(...textLines(chance, article, { junk, gap }));

  const below = chance.is(0.75) ? chance.int(1, 3) : 0;
  for (const block of chance.shuffled(JUNK_BELOW).slice(0, below)) lines.push(...block.map(junk));
  while (lines.at(-1) === "") lines.pop();
  return asFile(chance, lines.join("\n"));
}

const someName = (chance) => `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}`;

/** Of so many articles the titles stand in the junk of others. */
const TEASED = 400;

function junkOf(chance, { number, outlet, story, time, title }) {
  const fill = {
    t: () => original(hash(`${number}/${chance.int(0, 1e9)}`) % TEASED).title,
    p: () => someName(chance),
    o: () => outlet,
    c: () => story.city,
    d: () => americanDay(Date.parse(isoDay(time)) - chance.int(2, 500) * DAY),
    a: () => chance.pick(AGENCIES),
    h: () => slugOf(outlet).replaceAll("-", ""),
    s: () => title,
    y: () => isoDay(time).slice(0, 4),
    k: () => story.country.replace(/^the /, ""),
  };
  return (line) => line.replace(/\{(\w)\}/g, (_, letter) => fill[letter]());
}

/** Less than half print their day; half of the bylines stand. */
function linesAbove(chance, { time, byline, outlet }, gap) {
  if (!chance.is(0.42)) return byline && chance.is(0.6) ? [`By ${byline}`, ...gap] : [];
  const dateLine = chance.pick(dateLinesOf(time));
  const by = byline && chance.is(0.5) ? [`By ${byline}${chance.is(0.5) ? `, ${outlet}` : ""}`] : [];
  return [...by, dateLine, ...gap];
}

function dateLinesOf(time) {
  const { day, monthNumber, year, weekday, clock } = partsOf(time);
  const two = (number) => String(number).padStart(2, "0");
  return [
    americanDay(time),
    britishDay(time),
    `Published ${americanDay(time)}`,
    `Updated: ${britishDay(time)}, ${clock} GMT`,
    `${weekday}, ${americanDay(time)}`,
    isoDay(time),
    `${two(day)}/${two(monthNumber)}/${year} ${clock}`,
    `${clock} GMT ${two(day)}.${two(monthNumber)}.${year}`,
  ];
}

function textLines(chance, article, { junk, gap }) {
  const dateline = chance.is(0.4) ? datelineOf(chance, article) : "";
  const rate = chance.is(0.2) ? 0 : chance.next() * 0.35;
  return article.paragraphs.flatMap((paragraph, at) => {
    const subheading = article.subheadings.find(({ before }) => before === at);
    const lines = subheading ? [subheading.text, ...gap] : [];
    lines.push((at === 0 ? dateline : "") + paragraph + (chance.is(0.04) ? " " : ""), ...gap);
    const isLast = at === article.paragraphs.length - 1;
    if (!isLast && chance.is(rate)) lines.push(junk(chance.pick(JUNK_BETWEEN)), ...gap);
    return lines;
  });
}

function datelineOf(chance, { time, story }) {
  const agency = chance.pick(AGENCIES);
  const city = story.city.toUpperCase();
  const { day, month } = partsOf(time);
  if (chance.is(0.25)) return `${city}, ${month.slice(0, 3)} ${day} (${agency}) – `;
  return chance.pick([
    `${city} (${agency}) — `,
    `${city} (${agency}) – `,
    `${city} — `,
    `${city} (${agency}) - `,
    `(${agency}) `,
  ]);
}

/** Line ends, a mark at the beginning, signs left over from HTML: as files are. */
function asFile(chance, lines) {
  let text = lines;
  if (chance.is(0.5)) text += "\n";
  if (chance.is(0.03)) text = text.replaceAll("\n", "\r\n");
  if (chance.is(0.02)) text = `\ufeff${text}`;
  if (chance.is(0.03)) text = text.replaceAll("&", "&amp;").replaceAll("’", "&#8217;");
  return text;
}
