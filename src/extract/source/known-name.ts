import type { KnownSource } from "../../records/knowledge.ts";
import { findOutlet } from "../names/find-agency.ts";
import { mayBeHouse } from "../names/opens-house.ts";
import { isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";
import { isShare } from "./known-signature.ts";

/** A page that names so many houses in lines of their own is a list of them. */
const LIST = 3;
/** The mark of the page stands among its first lines. */
const TOP = 4;
const MOST_WORDS = 7;

/** The name of a house that the tables know in a line of its own: under the title, on top of the page, in its foot. */
export const knownName: Rule = {
  name: "source/known-name",
  says: "A line that is no text is the name of a paper that Clipfile or its owner knows, and nothing else.",
  example:
    "Mill owners meet for the fourth time\nHarbour Clarion\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    yield* behindTitle(page);
    const named = housesOf(page);
    if (named.length === 0) return;
    const times = timesOf(named);
    const mark = times.size >= LIST ? markAmong(named, times) : null;
    const said = new Set<string>();
    for (const { line, house } of named) {
      const inHead = isHead(page, line);
      const once = `${house.name}\n${inHead}`;
      if (said.has(once) || (times.size >= LIST && !inHead && house !== mark)) continue;
      said.add(once);
      yield propose(line, inHead);
    }
  },
};

/** How many lines are the name of each house. */
function timesOf(named: readonly NamedLine[]): ReadonlyMap<KnownSource, number> {
  const times = new Map<KnownSource, number>();
  for (const { house } of named) times.set(house, (times.get(house) ?? 0) + 1);
  return times;
}

/** Among its sisters in a menu the page's own name is the one that stands on top and most often; null: none does. */
function markAmong(named: readonly NamedLine[], times: ReadonlyMap<KnownSource, number>): KnownSource | null {
  let mark: KnownSource | null = null;
  let most = 1;
  for (const [house, count] of times) {
    if (count === most) mark = null;
    if (count <= most) continue;
    mark = house;
    most = count;
  }
  return named.some(({ house, line }) => house === mark && line.index < TOP) ? mark : null;
}

/** `Mill owners meet | Harbour Clarion`. */
function* behindTitle(page: Page): Iterable<Proposal> {
  const line = page.title === null ? null : page.lines[page.title]!;
  const cut = line && BEHIND.exec(line.text);
  if (!cut || !findOutlet(cut[1]!, page.lexicon.sources)) return;
  const start = cut.index + cut[0].indexOf(cut[1]!);
  const span = wordsAt(page, line, start, line.text.length);
  yield {
    span: line.span,
    role: null,
    share: ABOVE,
    names: [{ field: "outlet", value: cut[1]!, span, basis: "stated" }],
  };
}

const BEHIND = /\s(?:[|\u00b7\u2022\u2013\u2014-]|::)\s+([^|\u00b7\u2022]{2,60})$/u;

/** A line that is the name of a house. */
interface NamedLine {
  readonly line: PageLine;
  readonly house: KnownSource;
}

function housesOf(page: Page): readonly NamedLine[] {
  const named: NamedLine[] = [];
  for (const line of page.lines) {
    if (line.count > MOST_WORDS || line.index === page.title || isText(page, line)) continue;
    if (!mayBeHouse(line, page.lexicon) || MARK.test(line.text) || isShare(line)) continue;
    const house = findOutlet(line.text, page.lexicon.sources);
    if (house) named.push({ line, house });
  }
  return named;
}

/** `Clarion+` is what a house sells. */
const MARK = /[+#@:|]/;

const isText = (page: Page, line: PageLine): boolean => isWithin(page, line) && !isHead(page, line);

function propose(line: PageLine, inHead: boolean): Proposal {
  const value = line.text.trim();
  const names: readonly Named[] = [{ field: "outlet", value, span: line.span, basis: "stated" }];
  if (inHead) return { span: line.span, role: "source", names };
  return { span: line.span, role: null, share: line.index < TOP ? ABOVE : BELOW, names };
}

/** On top of the page a name is most often its own. */
const ABOVE = 0.75;
/** In the foot and in menus stand others, too. */
const BELOW = 0.4;
