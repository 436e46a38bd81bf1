import { make } from "../../interface/client/make.ts";
import { byId, marked } from "./dom.ts";
import { HITS_A_PAGE, type Hit } from "./engine.ts";
import { fill, number, words } from "./words.ts";

/** The articles found, as a list like any other of the site. */
export function showHits(hits: readonly Hit[], page: number): void {
  const list = byId("hits");
  list.setAttribute("start", String((page - 1) * HITS_A_PAGE + 1));
  list.replaceChildren(...hits.map(item));
}

function item({ entry, title, text, fragment, possible }: Hit): HTMLElement {
  const [href, , language, direction, source, date, basis, note, , , , people] = entry;
  const spoken = { lang: language, dir: direction };
  const kicker = [source, people.join(", ")].filter((part) => part !== "").join(" · ");
  return make(
    "li",
    {},
    kicker === "" ? null : make("p", { class: "kicker" }, kicker),
    make("h3", { class: "title" }, make("a", { href: href + fragment, ...spoken }, ...marked(title))),
    text.length === 0 ? null : make("p", { class: "lead", ...spoken }, ...marked(text)),
    make(
      "p",
      { class: "dated" },
      make("span", { class: `when ${basis}` }, date),
      note === "" ? null : make("span", { class: "basis" }, ` ${note}`),
      possible ? make("span", { class: "perhaps" }, ` · ${words.possible}`) : null,
    ),
  );
}

/** The way to earlier and later pages of what was found. `hrefOf`: the address of a page. */
export function showPages(count: number, page: number, hrefOf: (page: number) => string): void {
  const pages = Math.ceil(count / HITS_A_PAGE);
  const nav = byId("pages");
  nav.hidden = pages < 2;
  const link = (to: number, label: string, rel: string) =>
    to < 1 || to > pages ? null : make("a", { href: hrefOf(to), rel }, label);
  const last = Math.min(count, page * HITS_A_PAGE);
  const here = fill(words.place, {
    first: number((page - 1) * HITS_A_PAGE + 1),
    last: number(last),
    all: number(count),
  });
  const children = [
    link(page - 1, words.previous, "prev"),
    make("span", {}, here),
    link(page + 1, words.next, "next"),
  ];
  nav.replaceChildren(...children.filter((child) => child !== null));
}
