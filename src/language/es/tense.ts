import { bareTime, words } from "../bare-time.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: [
    ...words(
      "será serán habrá tendrá tendrán deberá deberán podrá podrán hará prevé prevén previsto prevista",
    ),
    "va a",
    "van a",
    "está previsto",
  ],
  past: words(
    "fue fueron era eran había habían estaba estaban tuvo tuvieron hubo hizo hicieron murió murieron nació comenzó empezó terminó ganó perdió llegó salió cayó subió firmó aprobó rompió ocurrió invadió fundó abrió cerró sido",
  ),
  reporting: words("dijo dijeron anunció anunciaron afirmó señaló explicó prometió aseguró declaró"),
  present: words("es son está están tiene tienen sigue puede pueden"),
  clauseBreaks: words("que quien cuyo pero mientras cuando donde después antes porque aunque si y"),
  since: ["desde"],
  superlatives: words("primer primera primero peor mejor mayor menor único única"),
  until: ["hasta", "antes"],
  than: words("que"),
  neither: words("sería serían habría tendría debería podría podrían si"),
};
