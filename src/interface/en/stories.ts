import type { Regard } from "../../records/comparison.ts";
import { capital } from "../capital.ts";
import { counted, grammar } from "./grammar.ts";

const accounts = counted("account");
const copies = counted("copy", "copies");

const asks: Readonly<Record<Regard, string>> = {
  when: "When",
  where: "Where",
  who: "Who is named",
  "how-many": "How many",
  "how-long": "How long",
  title: "Which title",
};

/** What two accounts have in common. */
export interface InCommon {
  readonly byOwner: boolean;
  readonly names: readonly string[];
  readonly counts: readonly string[];
  readonly speech: boolean;
  /** Of words that few texts have. */
  readonly words: number;
}

/** Accounts of one event. */
export const stories = {
  none: "No two clippings of this archive tell of one event.",
  summary: (events: number) => `${capital(counted("event")(events))} of which two clippings or more tell.`,
  told: (many: number, copied: number) =>
    [accounts(many), ...(copied > 0 ? [copies(copied)] : [])].join(", "),
  summaryOfOne: (told: number, copied: number, sources: number) => {
    const and = copied === 0 ? "" : ` and ${copies(copied)}`;
    const from = sources === 0 ? "" : `, from ${counted("source")(sources)} by name`;
    return `${capital(accounts(told))}${and} of one event${from}.`;
  },
  inOrder: "Accounts, in order of time",
  copiesOf: (many: number) => (many === 1 ? "One copy of it" : `${many} copies of it`),
  share: (percent: string) => `${percent} of the shorter text in common`,
  quotedByMore: "Quoted by more than one",
  why: "Why these are one story",
  /** `“A” and “B” both name Ada Brook and Ellerby, and quote the same words.` */
  reason: (a: string, b: string, { byOwner, names, counts, speech, words }: InCommon) => {
    const rare = words === 1 ? "a word that few texts have" : `${words} words that few texts have`;
    const parts = [
      ...(byOwner ? ["were put together by the owner of this archive"] : []),
      ...(names.length > 0 ? [`both name ${grammar.listed(names)}`] : []),
      ...(counts.length > 0 ? [`both count ${grammar.listed(counts)}`] : []),
      ...(speech ? ["quote the same words"] : []),
      ...(words > 0 ? [`share ${rare}`] : []),
    ];
    return capital(`${a} and ${b} ${grammar.listed(parts.length > 0 ? parts : ["are much alike"])}.`);
  },
  differ: "Where the accounts differ",
  open: "Told in words that cannot be compared",
  agree: "Where they agree",
  only: "What only one account has",
  silent: "Says nothing of it",
  regard: "Regard",
  asks,
  onlyNames: "Names",
  onlyQuotes: "Quotes",
  onlyNumbers: "Numbers",
};

/** Below an article: who else tells of it. */
export const elsewhere = {
  title: "The same story elsewhere",
  copy: (percent: string) => `This is a copy: ${percent} of its words are those of the original below.`,
  original: "Original of this copy",
  copyOfThis: (percent: string) => `Copy of this, ${percent} of its words in common`,
  copyOfOther: "Copy of another account",
  all: (many: number) => `All ${accounts(many)}, and why they are one story`,
};
