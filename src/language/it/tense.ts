import { bareTime, words } from "../bare-time.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: [
    ...words("sarà saranno avrà avranno dovrà dovranno potrà potranno farà previsto prevista"),
    "è previsto",
    "è prevista",
  ],
  past: [
    ...words(
      "era erano aveva avevano fu furono ebbe morì nacque stato stata stati state morto morta morti nato nata iniziò cominciò",
    ),
    "è stato",
    "è stata",
    "sono stati",
    "si è",
    "ha avuto",
  ],
  reporting: [
    "ha detto",
    "ha dichiarato",
    "ha annunciato",
    "disse",
    "ha affermato",
    "ha spiegato",
    "ha promesso",
  ],
  present: words("è sono ha hanno può possono resta"),
  clauseBreaks: words("che cui ma mentre quando dove dopo prima perché se e"),
  since: ["dal", "da"],
  superlatives: words("primo prima peggiore migliore maggiore unico unica"),
  until: ["fino", "entro"],
  than: words("che rispetto"),
  neither: words("sarebbe sarebbero avrebbe dovrebbe potrebbe potrebbero se"),
};
