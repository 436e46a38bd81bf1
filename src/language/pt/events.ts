import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    disse afirmou declarou anunciou acrescentou informou explicou destacou alertou`),
  deeds: {
    meet: words("reuni encontr negoci cúpula cimeira convers"),
    annex: words("anex ocup"),
    attack: words("atac ataq invad invas bombard"),
    kill: words("mort morr mata assassin falec"),
    sign: words("assin acord tratad"),
    elect: words("elei eleg nome"),
    resign: words("renunci demit demiss"),
    suspend: words("suspen congel adi"),
    found: words("fund cri"),
    sentence: words("conden"),
    arrest: words("pres deten deti"),
    crash: words("acident"),
    open: words("inaugur abriu"),
  },
  nounFirst: true,
  common: words(`
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
    sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos
    ter seus anos ano mês semana dia durante desde contra sobre segundo`),
};
