import { americanDay, britishDay, DAY, isoDay, MONTHS, monthAfter, monthOfYear, partsOf } from "./days.mjs";
import { OUTLETS } from "./names.mjs";

/**
 * Fills the words in braces of a sentence of one article: `{city}`, or `{City}` where it begins a sentence. Whoever was
 * introduced is called by the surname from then on. `day`: midnight of the day it was written.
 */
export function fillerOf(chance, story, day) {
  const slots = {
    ...namesFor(chance, story),
    ...numbersFor(chance),
    ...timesFor(chance, day),
  };
  return (sentence) =>
    sentence.replace(/\{(\w+)\}/g, (_, name) => filled(slots, name)).replace(/,([,.”])/g, "$1");
}

export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** `Radio Nine (English edition)` is called Radio Nine in a text. */
export const shortOutlet = (name) => name.replace(/ \(.*/, "");

function filled(slots, name) {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  const slot = slots[plain];
  if (!slot) throw new Error(`nothing fills {${name}}`);
  return name === plain ? slot() : capital(slot());
}

function namesFor(chance, story) {
  const introduced = new Set();
  const person = () => {
    const { first, last, role } = chance.pick(story.people);
    if (introduced.has(last)) return last;
    introduced.add(last);
    return `${first} ${last}, ${articleBefore(role)} ${role},`;
  };
  return {
    person,
    surname: () => chance.pick(story.people).last,
    city: () => story.city,
    city2: () => story.otherCity,
    country: () => story.country,
    country2: () => story.otherCountry,
    org: () => chance.pick(story.organisations),
    thing: () => story.topic.thing,
    outlet: () => shortOutlet(chance.pick(OUTLETS)),
  };
}

/** There is one prime minister, but many a resident. */
function articleBefore(role) {
  if (/^(prime|foreign|finance)/.test(role)) return "the";
  return /^[aeiou]/.test(role) ? "an" : "a";
}

function numbersFor(chance) {
  let last = 3;
  const num = () => {
    last = chance.int(3, 48);
    return String(last);
  };
  const bignum = () => {
    const many = chance.int(11, 980);
    return chance.is(0.5) ? `${many},000` : `${many}00`.replace(/(\d)(?=(\d{3})+$)/g, "$1,");
  };
  const tenths = (from, to) => (chance.int(from, to) / 10).toFixed(1);
  return {
    num,
    num2: () => String(last + chance.int(1, 40)),
    bignum,
    pct: () => (chance.is(0.5) ? String(chance.int(2, 78)) : tenths(11, 119)),
    money: () => (chance.is(0.5) ? `$${chance.int(2, 90)} million` : `€${tenths(11, 94)} billion`),
  };
}

function timesFor(chance, day) {
  const past = () => day - chance.int(200, 7000) * DAY;
  const rel = () => {
    const kind = chance.int(0, 9);
    if (kind < 6) return `on ${partsOf(day - chance.int(1, 6) * DAY).weekday}`;
    return { 6: "yesterday", 7: "today", 8: "late last night", 9: "earlier this week" }[kind];
  };
  return {
    rel,
    rel0: () => rel().replace(/^on /, ""),
    year: () => isoDay(past()).slice(0, 4),
    yearnext: () => String(partsOf(day).year + chance.int(1, 3)),
    absdate: () => {
      const then = past();
      return chance.is(0.5) ? britishDay(then) : americanDay(then);
    },
    absdate2: () => britishDay(day - chance.int(30, 150) * DAY),
    futdate: () => britishDay(day + chance.int(20, 200) * DAY),
    absmonth: () => monthOfYear(past()),
    lastmonth: () => monthAfter(day, -1),
    nextmonth: () => monthAfter(day, chance.int(1, 3)),
    month: () => MONTHS[chance.int(0, 11)],
  };
}
