import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    sagte erklärte betonte teilte kündigte warnte forderte kritisierte schrieb äußerte bestätigte meinte
    berichtete`),
  deeds: {
    meet: words("treff traf trafen gespräch verhandl gipfel konferenz"),
    annex: words("annekt annexion besetz"),
    attack: words("angriff angegriff überf überfall bombard einmarsch"),
    kill: words("getötet töt starb gestorben tote ermord"),
    sign: words("unterzeichn unterschrieb abkomm vertrag"),
    elect: words("wahl gewählt ernannt vereidigt"),
    resign: words("rücktritt zurückgetret"),
    suspend: words("ausgesetzt eingefror gestoppt verschob"),
    found: words("gegründet gründ"),
    sentence: words("verurteilt urteil"),
    arrest: words("festgenomm verhaft"),
    crash: words("unfall abgestürzt absturz"),
    open: words("eröffn"),
  },
  nounFirst: false,
  common: words(`
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
    bis wurde wurden seit ihre seine dieser diese jahr jahre jahren monat woche tag uhr sei durch gegen unter
    zwischen`),
};
