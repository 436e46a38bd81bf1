import { CALL } from "../layout.ts";
import { byId, fetchScript } from "./dom.ts";
import { type Engine, openEngine, type Results, type Wanted } from "./engine.ts";
import { isFiltered, LIST_FACETS } from "./facets.ts";
import { installKeys } from "./keys.ts";
import { openLibrary } from "./library.ts";
import { showFacets } from "./show-facets.ts";
import { showHits, showPages } from "./show-hits.ts";
import { NO_SEARCH, printState, readState, type State } from "./state.ts";
import { articles, fill, number, words } from "./words.ts";

/** A pause in typing after which what was found is said to those who cannot see it, and once. */
const PAUSE = 700;

/** Any other is a link within the page. */
const OF_SEARCH = new RegExp(`^#(?:q|from|to|sure|page|${LIST_FACETS.join("|")})=`);

const { library, receive } = openLibrary(fetchScript);
(window as unknown as Record<string, unknown>)[CALL] = receive;

const input = byId<HTMLInputElement>("q");
let engine: Promise<Engine> | null = null;
let state: State = readState(location.hash);
let wanted: Wanted = { facts: false, names: false };
/** Of what was asked for last: an answer that comes later than that of a later question is not shown. */
let turn = 0;
let saying: ReturnType<typeof setTimeout> | undefined;

function open(): Promise<Engine> {
  engine ??= library.manifest().then((manifest) => openEngine(library, manifest));
  return engine;
}

/** Another search: shown, and kept in the address, so that it can be sent on and come back to. */
function change(next: State, typing = false): void {
  state = next;
  const hash = printState(state);
  if (hash !== location.hash)
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash);
  void show(typing);
}

async function show(typing: boolean): Promise<void> {
  turn += 1;
  const mine = turn;
  const { text, filters, page } = state;
  if (text.trim() === "" && !isFiltered(filters)) return void showNothing();
  try {
    const results = await (await open()).search(text, typing, filters, wanted);
    if (mine !== turn) return;
    if (results === null) return void showNothing();
    const hits = await results.hits(page);
    if (mine !== turn) return;
    byId("browse").hidden = true;
    byId("found").hidden = false;
    heading(results);
    showHits(hits, page);
    showPages(results.count, page, (to) => printState({ ...state, page: to }));
    showFacets(
      results,
      filters,
      (next) => change({ ...state, filters: next, page: 1 }),
      (names) => {
        wanted = { facts: true, names };
        void show(false);
      },
    );
  } catch (error) {
    if (mine !== turn) return;
    engine = null;
    byId("found").hidden = false;
    say(fill(words.broken, { file: (error as Error).message }));
  }
}

function showNothing(): void {
  byId("browse").hidden = false;
  byId("found").hidden = true;
  clearTimeout(saying);
  byId("told").textContent = "";
}

/** `12 articles`, and what that number does not say. */
function heading({ count, possible, about, query }: Results): void {
  const all = about ? fill(words.atMost, { articles: articles(count) }) : articles(count);
  const many = count === 0 ? words.none : all;
  const found = possible > 0 ? fill(words.ofThemPossible, { found: many, possible: number(possible) }) : many;
  const ignored = query.ignored.join(", ");
  say(ignored === "" ? found : fill(words.ignored, { found, words: ignored }));
}

function say(told: string): void {
  byId("count").textContent = told;
  clearTimeout(saying);
  saying = setTimeout(() => {
    byId("told").textContent = told;
  }, PAUSE);
}

input.form!.onsubmit = (event) => {
  event.preventDefault();
  change({ ...state, text: input.value, page: 1 });
};
input.oninput = () => change({ ...state, text: input.value, page: 1 }, true);
window.onhashchange = () => {
  if (!OF_SEARCH.test(location.hash)) return;
  state = readState(location.hash);
  input.value = state.text;
  void show(false).then(() => scrollTo(0, 0));
};
installKeys(input, () => change({ ...NO_SEARCH }));

byId("without").hidden = true;
byId("search").hidden = false;
input.value = state.text;
if (state === NO_SEARCH || location.hash === "") input.focus();
void show(false);
