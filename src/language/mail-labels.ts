import { words } from "./lists.ts";

/** What a message's head says: who sent it, when, what of. */
export type MailField = "from" | "day" | "subject" | "other";

/** The labels in the heads of messages, in small letters, as mail programs of many languages print them. */
export const mailLabels: ReadonlyMap<string, MailField> = new Map([
  ...all("from", "from von de da van från fra od от від من 差出人 发件人"),
  ...all(
    "day",
    "date sent datum gesendet fecha enviado data inviato enviada envoyé verzonden skickat sendt wysłano data",
  ),
  ...all("day", "дата отправлено надіслано التاريخ 日時 日期"),
  ...all(
    "subject",
    "subject betreff objet asunto oggetto assunto onderwerp ämne emne temat тема الموضوع 件名 主题",
  ),
  ...all(
    "other",
    "to cc bcc reply-to message-id newsgroups organization x-mailer mime-version content-type importance",
  ),
  ...all("other", "attachments received an cc à a para aan till til do кому إلى 宛先 收件人"),
]);

/** Before the subject of what was answered or handed on. */
export const answerMarks: ReadonlySet<string> = new Set(words("re fw fwd aw wg tr rv enc rif vs sv antw"));

function all(field: MailField, text: string): readonly (readonly [string, MailField])[] {
  return words(text).map((label) => [label, field] as const);
}
