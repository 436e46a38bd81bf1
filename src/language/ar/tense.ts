import { bareTime, words } from "../bare-time.ts";
import type { TenseWords } from "../tense-words.ts";

export const tense: TenseWords = {
  ...bareTime.tense,
  future: words("سوف سيتم سيكون ستكون ستبدأ سيبدأ المقرر المتوقع"),
  past: words(
    "كان كانت كانوا أصبح بدأ بدأت وقع وقعت قتل قتلت توفي توفيت تم تأسس انتخب اندلعت اندلع شهد شهدت",
  ),
  reporting: words("قال قالت أعلن أعلنت أكد أكدت صرح أضاف أوضح وعد"),
  clauseBreaks: words("الذي التي لكن عندما حيث بعد قبل لأن إذا أن"),
  since: ["منذ"],
  superlatives: words("أول أكبر أسوأ أعلى"),
  until: ["حتى"],
  neither: words("لو إذا قد"),
};
