import type { EventWords } from "../event-words.ts";
import { words } from "../lists.ts";

export const events: EventWords = {
  speech: words(`
    قال قالت أعلن أعلنت أضاف أضافت أكد أكدت صرح أوضح ذكر`),
  deeds: {
    meet: words("اجتماع اجتمع التقى محادثات مفاوضات قمة"),
    annex: words("ضم احتل احتلال"),
    attack: words("هجوم هاجم غزو قصف"),
    kill: words("قتل مقتل توفي وفاة"),
    sign: words("وقع توقيع اتفاق معاهدة"),
    elect: words("انتخاب انتخب عين تعيين"),
    resign: words("استقال استقالة"),
    suspend: words("علق تعليق جمد أجل"),
    found: words("تأسس أسس"),
    sentence: words("حكم إدانة"),
    arrest: words("اعتقل اعتقال"),
    crash: words("حادث تحطم"),
    open: words("افتتح افتتاح"),
  },
  nounFirst: true,
  common: words(`
    في من على إلى أن عن مع هذا هذه التي الذي كان كانت ما لا لم قد بعد قبل بين حتى ضد خلال عام سنة شهر أسبوع يوم
    كما وقد ولا وفي هو هي هم كل أو ثم إن منذ عند`),
};
