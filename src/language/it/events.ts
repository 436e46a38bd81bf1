import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    detto dichiarato affermato annunciato aggiunto spiegato sottolineato disse`),
  deeds: {
    meet: words("incontr riuni riunion negozi vertic colloqu"),
    annex: words("annes occup"),
    attack: words("attac inva bombard"),
    kill: words("uccis mort morì assassin"),
    sign: words("firm accord trattat"),
    elect: words("elezion elett nomin"),
    resign: words("dimiss dimess"),
    suspend: words("sospes sospend congel rinvi"),
    found: words("fond crea"),
    sentence: words("condann"),
    arrest: words("arrest ferma"),
    crash: words("incident schiant"),
    open: words("inaugur apert"),
  },
  nounFirst: true,
  common: words(`
    di e il la che in un a per è una sono con non del si da le dei al della i alla dal nel più ha gli lo come
    anche ma o ha hanno stato stata essere questo questa su sul sulla anni anno mese settimana giorno dopo prima
    durante contro tra fra secondo dalla nella delle degli era`),
};
