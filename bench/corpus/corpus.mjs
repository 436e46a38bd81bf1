import { articleAt } from "./article.mjs";

/**
 * So many made-up articles, the same every time; the first thousand of ten thousand are those of a thousand. No two are of
 * the same minute, so that every generator orders them alike.
 */
export function* articles(count) {
  const minutes = new Set();
  for (let number = 0; number < count; number += 1) {
    const article = articleAt(number);
    while (minutes.has(article.time)) article.time += 60_000;
    minutes.add(article.time);
    yield article;
  }
}

/** What is known of each without its text: of a hundred thousand, the texts would not leave room for anything else. */
export function articleList(count) {
  const list = [];
  for (const { number, id, time, title } of articles(count)) list.push({ number, id, time, title });
  return list;
}
