import { bareTime, words } from "../bare-time.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: words("wird werden soll sollen will wollen plant planen könnte könnten"),
  past: words(
    "war waren hatte hatten wurde wurden worden gab kam kamen ging gingen begann begannen starb starben stieg fiel fand fanden ließ gewesen geworden getötet gegründet eröffnet gewählt unterzeichnet",
  ),
  reporting: words("sagte sagten erklärte teilte kündigte betonte versprach"),
  present: words("ist sind hat haben gibt bleibt gilt"),
  clauseBreaks: words("der die das welche aber während wenn als wo nachdem bevor weil obwohl dass ob und"),
  since: ["seit"],
  superlatives: words(
    "erste ersten erstes größte größten höchste höchsten niedrigste schlimmste schlimmsten",
  ),
  until: words("bis"),
  hearsay: words("soll sollen will wollen"),
  perfectInfinitive: words("haben"),
  afterParticiple: words("werden"),
  participleBegins: words("ge ver be ent er zer an auf aus ein ab vor zu"),
  participleEnds: words("t en"),
  than: words("als wie gegenüber"),
  neither: words("würde würden sollte sollten wäre wären hätte hätten wenn"),
};
