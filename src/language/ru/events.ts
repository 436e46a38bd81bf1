import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    сказал сказала заявил заявила сообщил сообщила отметил подчеркнул добавил рассказал`),
  deeds: {
    meet: words("встре перегов обсуд саммит совещан"),
    annex: words("аннекс оккуп присоедин захват"),
    attack: words("атак напад вторж обстрел удар"),
    kill: words("убит погиб умер смерт скончал"),
    sign: words("подпис соглаш договор"),
    elect: words("выбор избра назнач"),
    resign: words("отставк уволи"),
    suspend: words("приостан заморо отлож"),
    found: words("основа созда учред"),
    sentence: words("приговор осужд"),
    arrest: words("арест задерж"),
    crash: words("авари крушен дтп"),
    open: words("откры"),
  },
  nounFirst: false,
  common: words(`
    и в не на что с по как это он из за к но от у все его для до а о же так если или был была было были их при
    года год году лет месяц неделю день который которая которые также после перед между против под со об она они
    мы вы я тем этом того`),
};
