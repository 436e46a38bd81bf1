import { articles, byId, make, number } from "./dom.ts";
import type { Results } from "./engine.ts";
import {
  type Bar,
  type Counted,
  countFacet,
  countYears,
  type Filters,
  LIST_FACETS,
  type ListFacet,
} from "./facets.ts";
import { yearOf } from "./state.ts";

type Change = (filters: Filters) => void;

/** So many values of a list are shown before the rest is asked for. */
const FIRST = 6;
const MOST = 60;

const HEADINGS: Readonly<Record<ListFacet, string>> = {
  stories: "Story",
  named: "Person named",
  places: "Place",
  sources: "Source",
  people: "Author",
  basis: "How the date is known",
  language: "Language",
};

/** Lists that a reader opened stay open. */
const opened = new Set<string>();

/**
 * What the search can be narrowed down to. Where that is not known yet, or not the names, `ask` loads it.
 */
export function showFacets(
  { rows, named, possible }: Pick<Results, "rows" | "named" | "possible">,
  filters: Filters,
  change: Change,
  ask: (names: boolean) => void,
): void {
  const form = byId("narrow");
  const focused = document.activeElement?.id;
  if (rows === null) {
    const button = asking("Show years, sources, authors", () => ask(false));
    form.replaceChildren(make("p", { class: "rubric" }, "Narrow down"), button);
    return;
  }
  const lists = LIST_FACETS.map((facet) =>
    listFacet(facet, countFacet(rows, filters, facet), filters, change),
  );
  const years = yearFacet(countYears(rows, filters), filters, possible, change);
  const more = named || rows.length === 0 ? [] : [asking("Show stories, people, places", () => ask(true))];
  form.replaceChildren(years, ...more, ...lists.filter((list) => list !== null));
  if (focused) document.getElementById(focused)?.focus();
}

function asking(words: string, ask: () => void): HTMLElement {
  const button = make("button", { type: "button" }, words);
  button.onclick = ask;
  return button;
}

function yearFacet(bars: readonly Bar[], filters: Filters, possible: number, change: Change): HTMLElement {
  const input = (id: "from" | "to", label: string) => {
    const field = make("input", {
      id,
      type: "text",
      inputmode: "numeric",
      size: "5",
      value: String(filters[id] ?? ""),
    });
    field.onchange = () => change({ ...filters, [id]: yearOf(field.value) });
    return make("label", {}, `${label} `, field);
  };
  const isSet = filters.from !== null || filters.to !== null;
  const sure = make("input", { id: "sure", type: "checkbox" });
  sure.checked = !filters.sure;
  sure.onchange = () => change({ ...filters, sure: !sure.checked });
  const all = make("button", { type: "button", id: "all-years" }, "All years");
  all.onclick = () => change({ ...filters, from: null, to: null, sure: false });
  return make(
    "fieldset",
    { class: "years" },
    make("legend", { class: "rubric" }, "Year"),
    make("div", { class: "row" }, input("from", "From"), input("to", "to"), isSet ? all : null),
    isSet
      ? make(
          "label",
          { class: "check" },
          sure,
          ` With those possibly from then${filters.sure ? "" : ` (${number(possible)})`}`,
        )
      : null,
    bars.length > 1 ? yearBars(bars, filters, change) : null,
  );
}

const HEIGHT = 34;

/** A bar for each year, in the order of time: what is surely from it, and above that what may be. */
function yearBars(bars: readonly Bar[], filters: Filters, change: Change): HTMLElement {
  const most = bars.reduce((max, { certain, possible }) => Math.max(max, certain + possible), 1);
  return make(
    "ol",
    { class: "year-bars" },
    ...bars.map((bar) => {
      const { from, to, certain, possible } = bar;
      const name = from === to ? String(from) : `${from}–${to}`;
      const words = `${name}: ${articles(certain)}${possible > 0 ? `, ${number(possible)} more possibly` : ""}`;
      const isOn = filters.from === from && filters.to === to;
      const button = make(
        "button",
        { type: "button", id: `y${from}`, title: words, "aria-label": words, "aria-pressed": String(isOn) },
        barOf(certain, possible, most),
        make("span", { "aria-hidden": "true" }, from === to ? twoDigits(from) : `${from}s`),
      );
      button.onclick = () => change({ ...filters, from: isOn ? null : from, to: isOn ? null : to });
      return make("li", {}, button);
    }),
  );
}

/** `2022` as `22`: there is little room, and the whole is said beside it. */
const twoDigits = (year: number): string => String(year).slice(-2);

const SVG = "http://www.w3.org/2000/svg";

function barOf(certain: number, possible: number, most: number): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("height", String(HEIGHT));
  svg.setAttribute("aria-hidden", "true");
  const scale = (value: number) => (value === 0 ? 0 : Math.max(1.5, (value / most) * HEIGHT));
  const [sure, maybe] = [scale(certain), scale(possible)];
  const rect = (className: string, height: number, y: number) => {
    const shape = document.createElementNS(SVG, "rect");
    const attributes = { class: className, width: "100%", height: String(height), y: String(Math.max(0, y)) };
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  };
  if (maybe > 0) rect("maybe", maybe, HEIGHT - sure - maybe);
  if (sure > 0) rect("sure", sure, HEIGHT - sure);
  return svg;
}

/** Null where there is nothing to choose from. */
function listFacet(
  facet: ListFacet,
  values: readonly Counted[],
  filters: Filters,
  change: Change,
): HTMLElement | null {
  const chosen = filters.chosen[facet];
  if (values.length < 2 && chosen.length === 0) return null;
  const label = ({ value, count }: Counted, i: number) => {
    const box = make("input", { type: "checkbox", id: `${facet}-${i}` });
    box.checked = chosen.includes(value);
    box.onchange = () => {
      const next = box.checked ? [...chosen, value] : chosen.filter((one) => one !== value);
      change({ ...filters, chosen: { ...filters.chosen, [facet]: next } });
    };
    const name = make("bdi", {}, nameOf(facet, value));
    return make(
      "li",
      {},
      make("label", { class: "check" }, box, " ", name),
      make("span", { class: "count" }, number(count)),
    );
  };
  const items = values.slice(0, MOST).map(label);
  const rest = items.slice(FIRST);
  const more = make(
    "details",
    {},
    make("summary", {}, `${number(rest.length)} more`),
    make("ul", { class: "tally" }, ...rest),
  );
  more.open = opened.has(facet);
  more.ontoggle = () => void (more.open ? opened.add(facet) : opened.delete(facet));
  return make(
    "fieldset",
    {},
    make("legend", { class: "rubric" }, HEADINGS[facet]),
    make("ul", { class: "tally" }, ...items.slice(0, FIRST)),
    rest.length > 0 ? more : null,
  );
}

function nameOf(facet: ListFacet, value: string): string {
  if (facet !== "language") return value;
  try {
    const names = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" });
    return names.of(value) ?? value;
  } catch {
    return value;
  }
}
