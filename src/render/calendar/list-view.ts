import type { Words } from "../../interface/words.ts";
import { type CardView, cardFacts, cardView } from "../card-view.ts";
import type { LinkTo } from "../links.ts";
import type { Placed } from "./calendar.ts";

/** Articles under a heading. */
export interface SectionView {
  /** Anchor. */
  readonly id: string;
  readonly heading: string;
  readonly href: string | null;
  /** Said below the heading. */
  readonly note: string | null;
  /** `sure`: solid, `maybe`: hatched. */
  readonly state: "sure" | "maybe";
  /** All are of the day that the heading names: they need not say it again. */
  readonly oneDay?: boolean;
  readonly cards: readonly CardView[];
}

/** An article on its way into a list, and the section that it belongs to. */
export interface Entry {
  readonly section: string;
  readonly placed: Placed;
}

/** An article may stand in a list twice, in two sections. */
export const idOfEntry = ({ section, placed }: Entry): string => `${section} ${placed.card.id}`;

/** What is said of a section, whichever of its articles a page holds. */
export type SectionHead = Omit<SectionView, "cards">;

/** A run of entries → sections, each with its head; a section may run on over pages. */
export function sectionsOf(
  entries: readonly Entry[],
  heads: (section: string) => SectionHead,
  words: Words,
  link: LinkTo,
): readonly SectionView[] {
  const sections = new Map<string, CardView[]>();
  for (const { section, placed } of entries) {
    const cards = sections.get(section) ?? [];
    sections.set(section, cards);
    cards.push(cardView(placed.card, link, { words }));
  }
  return [...sections].map(([section, cards]) => ({ ...heads(section), cards }));
}

export const entryFacts = (entries: readonly Entry[]): unknown =>
  entries.map(({ section, placed }) => [section, cardFacts(placed.card)]);

export const inSection = (section: string, placed: readonly Placed[]): readonly Entry[] =>
  placed.map((one) => ({ section, placed: one }));
