import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    сказав сказала заявив заявила повідомив повідомила зазначив наголосив додав розповів`),
  deeds: {
    meet: words("зустр перегов обговор саміт нарад"),
    annex: words("анекс окуп захоп"),
    attack: words("атак напад вторгн обстріл удар"),
    kill: words("вбит убит загин помер смерт"),
    sign: words("підпис угод договор"),
    elect: words("вибор обра признач"),
    resign: words("відставк звільн"),
    suspend: words("призупин заморо відклал"),
    found: words("заснов створ"),
    sentence: words("засудж вирок"),
    arrest: words("арешт затрим"),
    crash: words("авар катастроф дтп"),
    open: words("відкри"),
  },
  nounFirst: false,
  common: words(`
    і в не на що з по як це він із за до але від у все його для та а о же так якщо або був була було були їх при
    року рік році років місяць тиждень день який яка які також після перед між проти під про вона вони ми ви я
    тим цьому того й зі`),
};
