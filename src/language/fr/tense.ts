import { bareTime, words } from "../bare-time.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: [
    ...words("sera seront aura auront devra devront pourra pourront fera ira"),
    "va être",
    "vont être",
    "doit être",
    "doivent être",
    "prévu",
    "prévue",
    "prévus",
    "d ' ici",
  ],
  past: [
    ...words("était étaient avait avaient fut furent eut eurent mort morts morte née né"),
    "a été",
    "ont été",
    "a eu",
    "est mort",
    "est morte",
    "a commencé",
    "a fait",
    "s ' est",
    "se sont",
    "remonte à",
  ],
  reporting: ["a déclaré", "a annoncé", "a dit", "a affirmé", "ont annoncé", "a indiqué", "a promis"],
  present: words("est sont peut peuvent reste restent"),
  clauseBreaks: words("qui dont mais tandis quand lorsque où après avant parce car si et"),
  since: ["depuis", "dès"],
  superlatives: words("premier première pire meilleur record"),
  until: ["jusqu ' à", "avant", "en"],
  than: words("qu que"),
  neither: words("serait seraient aurait auraient devrait pourrait pourraient si"),
};
