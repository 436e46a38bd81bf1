import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    dijo declaró afirmó anunció añadió indicó explicó señaló aseguró advirtió informó destacó`),
  deeds: {
    meet: words("reun encuentr negoci cumbre dialog conversac"),
    annex: words("anex ocup"),
    attack: words("ataq ataca invad invas bombard"),
    kill: words("muert murió mata asesin falle"),
    sign: words("firm acuerd tratad"),
    elect: words("elec elegi nombr"),
    resign: words("dimit dimis renunci"),
    suspend: words("suspend congel aplaz paraliz"),
    found: words("fund creó cread"),
    sentence: words("conden"),
    arrest: words("deten arrest"),
    crash: words("accident chocó estrell"),
    open: words("inaugur abrió"),
  },
  nounFirst: true,
  common: words(`
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
    sobre este ya entre cuando todo esta ser son dos también fue había era muy años año mes semana día hasta
    desde está durante contra tras según`),
};
