import { relative, sep } from "node:path";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import type { Knowledge } from "../records/knowledge.ts";
import type { Problem } from "../records/problem.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { problem } from "../report/catalogue.ts";
import { mergeFacts, readFacts } from "./facts.ts";
import { readBodies, readOffices } from "./names.ts";
import { checkOverlaps, mergeTerms, readTerms, sharedAliases } from "./terms.ts";

/** Where the tables are, absolute; null: the owner has none. */
export interface TablePlaces {
  /** Folder of the program's own tables. */
  readonly own: string;
  /** Folder from which the owner's tables are named in messages. */
  readonly root: string;
  readonly terms: string | null;
  readonly facts: string | null;
}

/** Kinds of knowledge that can be left out. */
const KNOWLEDGE_KINDS = ["facts", "terms"] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

/** Kinds of evidence that can be left out: knowledge, and what the other clippings of the archive say. */
export const EVIDENCE_KINDS = [...KNOWLEDGE_KINDS, "archive"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * The program's tables with the owner's rows added to them, or in place of those of the same key. Throws an
 * ArchiveError (2), with table, line and cure, for a table that cannot be read or a row that cannot be meant. A name
 * that the owner gives to somebody else as well is a problem only.
 */
export function loadKnowledge(
  files: Pick<Files, "read" | "exists">,
  places: TablePlaces,
): { readonly knowledge: Knowledge; readonly problems: readonly Problem[] } {
  const { own, owners } = tableTexts(files, places);
  const from = <T>(read: (text: string, shown: string) => T, { text, shown }: ReturnType<typeof own>): T =>
    read(text, shown);

  const offices = from(readOffices, own("offices.csv"));
  const ownerTerms = from(readTerms, owners(places.terms));
  const terms = mergeTerms(from(readTerms, own("office-terms.csv")), ownerTerms);
  checkOverlaps(terms, offices);
  const knowledge: Knowledge = {
    terms: terms.map(({ shown: _, line: __, ...term }) => term),
    offices,
    bodies: from(readBodies, own("bodies.csv")),
    facts: mergeFacts(from(readFacts, own("facts.csv")), from(readFacts, owners(places.facts))),
  };
  const theirs = new Set(ownerTerms.map(({ person }) => person));
  const problems = sharedAliases(terms)
    .filter(({ people }) => people.some((person) => theirs.has(person)))
    .map(({ alias, people }) =>
      problem("alias-shared", ownerTerms[0]!.shown, { alias, people: people.join(" and ") }),
    );
  return { knowledge, problems };
}

/** The text of a table, and its name in messages; empty where there is none. */
export function tableTexts(files: Pick<Files, "read" | "exists">, places: Pick<TablePlaces, "own" | "root">) {
  const own = (name: string) => {
    const path = `${places.own}/${name}`;
    return { text: files.exists(path) ? readText(path, `data/${name}`, files) : "", shown: `data/${name}` };
  };
  const owners = (path: string | null) => {
    if (path === null) return { text: "", shown: "" };
    const shown = shownFrom(places.root, path);
    return { text: readText(path, shown, files), shown };
  };
  return { own, owners };
}

/** What is left when kinds of knowledge are switched off. */
export function withoutKinds(knowledge: Knowledge, kinds: readonly string[]): Knowledge {
  const terms = kinds.includes("terms" satisfies KnowledgeKind) ? [] : knowledge.terms;
  const facts = kinds.includes("facts" satisfies KnowledgeKind) ? [] : knowledge.facts;
  return { ...knowledge, terms, facts };
}

function readText(path: string, shown: string, files: Pick<Files, "read">): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(files.read(path));
  } catch (error) {
    const cause = { exitCode: 2, cause: error } as const;
    if (error instanceof TypeError)
      throw new ArchiveError("table-unreadable", `${shown} is not UTF-8.`, "Save it as UTF-8.", cause);
    if (!isSystemError(error)) throw error;
    throw new ArchiveError(
      "table-unreadable",
      `The table ${shown} could not be read: ${reasonOf(error)}.`,
      "Check its name in the settings, and that you may read it.",
      cause,
    );
  }
}

function shownFrom(root: string, path: string): string {
  const way = relative(root, path).split(sep).join("/");
  return way === "" || way.startsWith("../..") ? path : way;
}
