import { words } from "./bare-time.ts";

/** What stands before an author's name in languages of which we have no other words, in small letters. */
export const bylineWordsElsewhere: ReadonlySet<string> = new Set(
  words(`
    af av door tekst foto text autor autorka autoři przez opracowanie napsal napsala írta szerző scris autorul
    kirjoittanut teksti yazan haber oleh penulis theo tác от автор di da por par by von`),
);

/** What stands between two names there, and is no part of a name anywhere. */
export const andElsewhere: readonly string[] = words("og och oraz und et ja ve");

/** Jobs behind a name in languages that put no space between words, or none between name and job. */
export const reportersElsewhere: readonly string[] = words(
  "기자 특파원 논설위원 선임기자 記者 记者 編集委員 論説委員 編集長 特派員 通讯员 編輯 编辑",
);

/** What names of houses, desks and teams hold there. */
export const housesElsewhere: readonly string[] = words(`
  新聞 新闻 通信 通訊 通讯 電視 电视 放送 日報 日报 時報 时报 晚報 晚报 社 局 部 班 網 网 編集 编辑 編輯 取材 報道 报道 記者 记者
  신문 일보 뉴스 방송 통신 편집 취재 데스크 본부 기자`);

/** Accounts as which texts are posted, in all languages: `Super User`, `User Admin`. */
export const accountsEverywhere: readonly string[] = words("admin administrator user webmaster");

/** Trades at a paper in languages of which we have no other words. */
export const jobsElsewhere: readonly string[] = words(`
  journalist journaliste korrespondent toimittaja újságíró szerkesztő redactor ziarist jurnalist redaktor redaktorka reportér
  reportérka novinar novinarka novinář novinářka dziennikarz dziennikarka žurnalistas žurnalistė redaktorius žurnālists žurnāliste
  redaktors ajakirjanik toimetaja periodista redactora репортер журналист журналистка кореспондент новинар новинарка
  δημοσιογράφος συντάκτης συντάκτρια संवाददाता प्रतिवेदक নিজস্ব প্রতিবেদক خبرنگار`);

/** What ends the name of a house behind a copyright sign there: `all rights reserved` in one word. */
export const legalElsewhere: readonly string[] = words(`
  alle alla kaikki kõik visos visas všetky sva vse všechna wszelkie minden toate tots todos toutes tüm tous wszystkie
  всички сва сви με সর্বস্বত্ব सर्वाधिकार สงวนลิขสิทธิ์ 無断転載を禁じます 無断転載禁止 無断転載 版权所有 版權所有 무단전재 무단 כל کلیه تمامی جملہ`);
