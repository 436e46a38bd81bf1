import { QUOTATIONS, SAYING, SENTENCES, SUBHEADINGS } from "./sentences.mjs";

/** No article goes on beyond so many words. */
const LONGEST = 830;

export const wordsIn = (text) => text.split(/\s+/).length;

/** The paragraphs of an article and the subheadings before some of them: a lede, sentences of its topic, then of any. */
export function bodyOf(chance, topic, fill) {
  const target = Math.round(270 + chance.next() ** 1.4 * 590);
  const isCurly = chance.is(0.55);
  const printed = (text) => (isCurly ? text : straight(text));
  const nextSentence = sentencesOf(chance, topic, fill);
  const nextQuotation = quotationsOf(chance, fill, nextSentence);
  const paragraphs = [];
  const subheadings = [];
  let words = 0;
  const add = (text) => {
    const paragraph = printed(text.charAt(0).toUpperCase() + text.slice(1));
    paragraphs.push(paragraph);
    words += wordsIn(paragraph);
  };

  add(`${fill(chance.pick(topic.ledes))}${chance.is(0.5) ? ` ${nextSentence()}` : ""}`);
  const hasSubheadings = chance.is(0.3);
  while (words < target && words < LONGEST) {
    const before = paragraphs.length;
    const isDue = hasSubheadings && subheadings.length < 2 && before > 3 && before % 5 === 4;
    if (isDue && chance.is(0.7)) subheadings.push({ before, text: fill(chance.pick(SUBHEADINGS)) });
    add(nextQuotation() ?? sentencesTogether(chance, nextSentence));
  }
  return { paragraphs, subheadings, printed };
}

const straight = (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'");

function sentencesTogether(chance, nextSentence) {
  return Array.from({ length: chance.int(1, 3) }, nextSentence).join(" ");
}

/** Sentences of the topic come early more often than not; none comes twice while there are others. */
function sentencesOf(chance, { sentences }, fill) {
  const isOfTopic = new Set(sentences);
  const pool = chance.shuffled([...sentences, ...sentences.slice(0, 2), ...SENTENCES]);
  pool.sort((a, b) => Number(isOfTopic.has(b)) - Number(isOfTopic.has(a)));
  const used = new Set();
  let at = 0;
  return () => {
    while (at < pool.length && used.has(pool[at])) at += 1;
    const ahead = Math.min(pool.length - 1, at + (chance.is(0.45) ? chance.int(0, 14) : 0));
    const sentence = used.has(pool[ahead]) ? (pool[at] ?? chance.pick(SENTENCES)) : pool[ahead];
    used.add(sentence);
    return fill(sentence);
  };
}

/** A paragraph with somebody's words, about every third time; else null. */
function quotationsOf(chance, fill, nextSentence) {
  const quotations = chance.shuffled(QUOTATIONS);
  let at = 0;
  return () => {
    if (!chance.is(0.36) || at >= quotations.length - 1) return null;
    const who = fill("{person}");
    const verb = fill(chance.pick(SAYING));
    const said = quotations[at];
    at += 1;
    const isLong = verb.includes(" ");
    const when = isLong || !chance.is(0.4) ? "" : ` ${fill("{rel}")}`;
    const inverted = isLong ? `${who} ${verb}` : `${verb} ${who}${when}`.replace(/,$/, "");
    const forms = [
      `“${said},” ${who} ${verb}${when}.`,
      `“${said},” ${inverted}. “${quotations[at] ?? "We shall see"}.”`,
    ];
    at += 1;
    return chance.pick(forms) + (chance.is(0.3) ? ` ${nextSentence()}` : "");
  };
}
