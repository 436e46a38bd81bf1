import { Chance } from "./chance.mjs";
import { DAY } from "./days.mjs";
import { CITIES, COUNTRIES, FIRST_NAMES, LAST_NAMES, ORGANISATIONS, ROLES } from "./names.mjs";
import { TOPICS } from "./topics.mjs";

/** So many articles in a row tell one story. */
export const ARTICLES_EACH = 5;

const FIRST_DAY = Date.UTC(2005, 0, 1);
const LAST_DAY = Date.UTC(2024, 11, 31);
/** A story ends so long before the last day that its last article is before it, too. */
const LONGEST = 40 * DAY;
/** Less than 1: denser towards the later years, as archives are. */
const TOWARDS_LATER = 0.8;

const kept = new Map();
const KEPT = 20_000;

/** What the articles of one story share: who, where, what about and from when on. */
export function storyOf(number) {
  const known = kept.get(number);
  if (known) return known;
  const story = invent(new Chance(`story/${number}`));
  kept.set(number, story);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return story;
}

function invent(chance) {
  const cities = chance.shuffled(CITIES);
  const countries = chance.shuffled(COUNTRIES);
  const organisations = chance.shuffled(ORGANISATIONS);
  const people = peopleOf(chance, { cities, countries, organisations });
  return {
    people,
    topic: chance.pick(TOPICS),
    city: cities[0],
    otherCity: cities[1],
    country: countries[0],
    otherCountry: countries[1],
    organisations: organisations.slice(0, 4),
    begins:
      FIRST_DAY + Math.floor((chance.next() ** TOWARDS_LATER * (LAST_DAY - FIRST_DAY - LONGEST)) / DAY) * DAY,
  };
}

/** Five, no two of one surname. */
function peopleOf(chance, { cities, countries, organisations }) {
  const people = new Map();
  while (people.size < 5) {
    const first = chance.pick(FIRST_NAMES);
    const last = chance.pick(LAST_NAMES);
    if (people.has(last)) continue;
    const role = chance
      .pick(ROLES)
      .replace("{org}", chance.pick(organisations))
      .replace("{city}", chance.pick(cities))
      .replace("{country}", chance.pick(countries));
    people.set(last, { first, last, role });
  }
  return [...people.values()];
}
