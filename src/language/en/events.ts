import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    said says told added announced replied asked stressed noted insisted declared warned commented explained
    argued spoke tweeted wrote confirmed acknowledged admitted`),
  deeds: {
    meet: words("meet met talk negotiat discuss summit consult"),
    annex: words("annex seiz occup captur overran"),
    expel: words("expel recall oust deport"),
    suspend: words("suspend freez froz halt paus postpon cancel"),
    attack: words("attack invad invasion shell bomb raid strik struck assault"),
    kill: words("kill dead death died dying slain murder"),
    sign: words("sign agree treat ratif accord pact"),
    announce: words("announc releas publish unveil launch"),
    elect: words("elect appoint nominat inaugurat swor"),
    resign: words("resign quit stepp"),
    promise: words("promis pledg vow"),
    brief: words("brief inform"),
    sentence: words("sentenc convict jail imprison"),
    arrest: words("arrest detain charg"),
    found: words("founded establish creat"),
    vote: words("vote voting ballot referend"),
    crash: words("crash collid collis derail"),
    quake: words("quak earthquak tremor"),
    flood: words("flood inundat"),
    burn: words("blaz burn arson wildfire"),
    collapse: words("collaps"),
    win: words("won win beat defeat"),
    buy: words("buy bought acqui purchas takeover"),
    sell: words("sold sell"),
    close: words("clos shut"),
    open: words("open inaugur reopen"),
    born: words("born birth"),
    marry: words("marri marry wedding"),
    retire: words("retir"),
    join: words("join admi access"),
    visit: words("visit travel"),
  },
  nounFirst: false,
  common: words(`
    the of and to in a is that for it was on are with as at by from be this have has not which they but an were
    their his he her she will its said would had who more been or about after before over into than also there
    when what some could other can our your you we i us all one two first last next new since during between
    against under while where both any many most only out up down off then them these those him me my did do
    does so if no may might must just very like such per because although though each every amid among through
    around within without toward towards including year years month months week weeks day days time told says
    say mr mrs ms`),
};
