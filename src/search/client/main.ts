import { CALL } from "../layout.ts";
import { articles, byId, fetchScript, number } from "./dom.ts";
import { type Engine, openEngine, type Results, type Wanted } from "./engine.ts";
import { isFiltered, LIST_FACETS } from "./facets.ts";
import { installKeys } from "./keys.ts";
import { openLibrary } from "./library.ts";
import { showFacets } from "./show-facets.ts";
import { showHits, showPages } from "./show-hits.ts";
import { NO_SEARCH, printState, readState, type State } from "./state.ts";

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
    say(`A part of the index could not be loaded (${(error as Error).message}). Is the archive whole?`);
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
  const many = count === 0 ? "No article was found" : about ? `At most ${articles(count)}` : articles(count);
  const perhaps = possible > 0 ? `, ${number(possible)} of them possibly from then` : "";
  const without =
    query.ignored.length > 0 ? ` (too common to be asked for: ${query.ignored.join(", ")})` : "";
  say(`${many}${perhaps}${without}`);
}

function say(words: string): void {
  byId("count").textContent = words;
  clearTimeout(saying);
  saying = setTimeout(() => {
    byId("told").textContent = words;
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
