import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    dit déclaré affirmé annoncé ajouté indiqué expliqué estimé souligné assuré précisé confié averti`),
  deeds: {
    meet: words("rencontr réun entretien négoci sommet discut"),
    annex: words("annex occup"),
    attack: words("attaqu invas envahi bombard"),
    kill: words("tué tuer mort décéd assassin"),
    sign: words("sign accord traité"),
    elect: words("élu élect nomm investi"),
    resign: words("démission"),
    suspend: words("suspend gel interromp report"),
    found: words("fond créé créa"),
    sentence: words("condamn"),
    arrest: words("arrêt interpell"),
    crash: words("accident crash écras"),
    open: words("ouvert inaugur"),
  },
  nounFirst: true,
  common: words(`
    de la le et les des en un une du est pour que qui dans par sur au pas plus ce il avec a ne se son cette sont
    ont été aux ses mais selon leur elle nous ces après depuis entre contre sous an ans année années mois
    semaine jour heures était avait`),
};
