import { bareTime, words } from "../bare-time.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: [
    ...words("será serão haverá terá terão deverá deverão poderá poderão fará previsto prevista"),
    "vai ser",
    "vão ser",
    "deve ser",
  ],
  past: words(
    "foi foram era eram havia tinha tinham estava estavam teve tiveram houve fez fizeram morreu morreram nasceu começou terminou ganhou perdeu chegou saiu caiu subiu assinou aprovou ocorreu aconteceu invadiu fundou abriu fechou sido",
  ),
  reporting: words("disse disseram anunciou anunciaram afirmou explicou prometeu declarou informou"),
  present: words("é são está estão tem têm continua pode podem"),
  clauseBreaks: words("que quem cujo mas enquanto quando onde depois antes porque embora se e"),
  since: ["desde"],
  superlatives: words("primeiro primeira pior melhor maior menor único única"),
  until: ["até", "antes"],
  than: words("que"),
  neither: words("seria seriam haveria teria deveria poderia poderiam se"),
};
