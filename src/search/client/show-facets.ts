import { make } from "../../interface/client/make.ts";
import { byId } from "./dom.ts";
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
import { articles, fill, number, words } from "./words.ts";

type Change = (filters: Filters) => void;

/** So many values of a list are shown before the rest is asked for. */
const FIRST = 6;
const MOST = 60;

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
    const button = asking(words.askFacts, () => ask(false));
    form.replaceChildren(make("p", { class: "rubric" }, words.narrow), button);
    return;
  }
  const lists = LIST_FACETS.map((facet) =>
    listFacet(facet, countFacet(rows, filters, facet), filters, change),
  );
  const years = yearFacet(countYears(rows, filters), filters, possible, change);
  const more = named || rows.length === 0 ? [] : [asking(words.askNames, () => ask(true))];
  form.replaceChildren(years, ...more, ...lists.filter((list) => list !== null));
  if (focused) document.getElementById(focused)?.focus();
}

function asking(label: string, ask: () => void): HTMLElement {
  const button = make("button", { type: "button" }, label);
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
  const all = make("button", { type: "button", id: "all-years" }, words.allYears);
  all.onclick = () => change({ ...filters, from: null, to: null, sure: false });
  return make(
    "fieldset",
    { class: "years" },
    make("legend", { class: "rubric" }, words.year),
    make("div", { class: "row" }, input("from", words.from), input("to", words.to), isSet ? all : null),
    isSet
      ? make(
          "label",
          { class: "check" },
          sure,
          ` ${words.withPossible}${filters.sure ? "" : ` (${number(possible)})`}`,
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
      const pattern = possible > 0 ? words.certainAndPossible : words.certain;
      const label = fill(pattern, { name, articles: articles(certain), possible: number(possible) });
      const isOn = filters.from === from && filters.to === to;
      const button = make(
        "button",
        { type: "button", id: `y${from}`, title: label, "aria-label": label, "aria-pressed": String(isOn) },
        barOf(certain, possible, most),
        make(
          "span",
          { "aria-hidden": "true" },
          from === to ? twoDigits(from) : fill(words.decade, { year: String(from) }),
        ),
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
    make("summary", {}, fill(words.more, { many: number(rest.length) })),
    make("ul", { class: "tally" }, ...rest),
  );
  more.open = opened.has(facet);
  more.ontoggle = () => void (more.open ? opened.add(facet) : opened.delete(facet));
  return make(
    "fieldset",
    {},
    make("legend", { class: "rubric" }, words.headings[facet]),
    make("ul", { class: "tally" }, ...items.slice(0, FIRST)),
    rest.length > 0 ? more : null,
  );
}

function nameOf(facet: ListFacet, value: string): string {
  if (facet === "basis") return words.bases[value as keyof typeof words.bases] ?? value;
  if (facet !== "language") return value;
  try {
    const names = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "language" });
    return names.of(value) ?? value;
  } catch {
    return value;
  }
}
