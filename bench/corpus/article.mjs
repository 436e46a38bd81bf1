import { bodyOf, wordsIn } from "./body.mjs";
import { Chance } from "./chance.mjs";
import { DAY, isoDay } from "./days.mjs";
import { capital, fillerOf, shortOutlet } from "./filling.mjs";
import { FIRST_NAMES, LAST_NAMES, OUTLETS } from "./names.mjs";
import { HEADLINE_ENDS, SYNONYMS } from "./sentences.mjs";
import { ARTICLES_EACH, storyOf } from "./story.mjs";

const MINUTE = 60_000;
/** A copy that was cut has no fewer words. */
const SHORTEST_COPY = 255;

/** The article of this number; about one in ten is another paper's copy of an earlier one, lightly edited. */
export const articleAt = (number) => (isCopy(number) ? copy(number) : original(number));

const isCopy = (number) => number > 20 && new Chance(`copy/${number}`).is(0.1);

/** `time`: milliseconds; `id`: the name of its file without ending; `byline` may be null. */
export function original(number) {
  const chance = new Chance(`article/${number}`);
  const story = storyOf(Math.floor(number / ARTICLES_EACH));
  const time = story.begins + chance.int(0, 21) * DAY + chance.int(4 * 60, 22 * 60) * MINUTE;
  const day = Date.parse(isoDay(time));
  const fill = fillerOf(chance, story, day);
  const headline = headlineOf(chance, story, fillerOf(chance, story, day));
  const { paragraphs, subheadings, printed } = bodyOf(chance, story.topic, fill);
  const outlet = chance.pick(OUTLETS);
  const id = idOf(number, chance);
  const byline = chance.is(0.5) ? `${chance.pick(FIRST_NAMES)} ${chance.pick(LAST_NAMES)}` : null;
  return { number, id, story, time, title: printed(headline), outlet, byline, paragraphs, subheadings };
}

function headlineOf(chance, { topic }, fill) {
  const end = chance.is(0.45) ? chance.pick(HEADLINE_ENDS) : "";
  const words = fill(chance.pick(topic.headlines) + end);
  return capital(words.replace(/\bthe (?=[A-Z])/g, (the, at) => (at === 0 ? "" : the)));
}

function idOf(number, chance) {
  const letters = Array.from({ length: 16 }, () => "0123456789abcdef"[chance.int(0, 15)]).join("");
  return `${String(number).padStart(6, "0")}_${letters}`;
}

function copy(number) {
  const chance = new Chance(`syndicate/${number}`);
  let first = number - 1 - chance.int(0, Math.min(number - 1, 12));
  while (first > 0 && isCopy(first)) first -= 1;
  const model = original(first);
  const id = idOf(number, chance);
  const byline = chance.is(0.3) ? model.byline : null;
  const time = model.time + chance.int(20, 2000) * MINUTE;
  const outlet = otherOutlet(chance, model.outlet);
  const paragraphs = editedParagraphs(chance, model);
  const subheadings = model.subheadings.filter(({ before }) => before < paragraphs.length - 1);
  const title = chance.is(0.45) ? otherTitle(chance, model) : model.title;
  return { ...model, number, id, byline, time, outlet, paragraphs, subheadings, title };
}

function otherOutlet(chance, outlet) {
  for (;;) {
    const other = chance.pick(OUTLETS);
    if (other !== outlet) return other;
  }
}

/** Cut from the foot, other words here and there, sometimes a paragraph less and a word on where it is from. */
function editedParagraphs(chance, model) {
  let paragraphs = [...model.paragraphs];
  let spare = paragraphs.reduce((sum, text) => sum + wordsIn(text), 0) - SHORTEST_COPY;
  let cuts = chance.is(0.5) ? 0 : chance.int(1, 4);
  for (; cuts > 0 && wordsIn(paragraphs.at(-1)) <= spare; cuts -= 1) spare -= wordsIn(paragraphs.pop());
  const swaps = chance.shuffled(SYNONYMS).slice(0, chance.int(1, 4));
  paragraphs = paragraphs.map((text) => swapped(chance, text, swaps));
  const dropped = chance.int(2, Math.max(2, paragraphs.length - 2));
  if (chance.is(0.25) && paragraphs.length > 5 && wordsIn(paragraphs[dropped]) <= spare)
    paragraphs.splice(dropped, 1);
  if (chance.is(0.3)) paragraphs.push(`This article was first published by ${shortOutlet(model.outlet)}.`);
  return paragraphs;
}

function swapped(chance, text, swaps) {
  let edited = text;
  for (const [from, to] of swaps) if (chance.is(0.5)) edited = edited.replace(` ${from} `, ` ${to} `);
  return edited;
}

function otherTitle(chance, { title, number }) {
  if (chance.is(0.5)) return `${title} – ${chance.pick(["report", "officials", "sources", "agency"])}`;
  return original(number - (number % ARTICLES_EACH)).title;
}
