import { words } from "./bare-time.ts";
import { reportersElsewhere } from "./byline-words-elsewhere.ts";

/** How papers sign that put no space, or none that tells, between names and other words. */
interface EastAsianByline {
  /** Before a name, with a colon, a stroke or a space between them. */
  readonly before: readonly string[];
  /** Those of them that run together with the name. */
  readonly glued: readonly string[];
  /** Behind a name. */
  readonly behind: readonly string[];
  /** A name, as a pattern: with such surnames as nearly all have, where there are few of them. */
  readonly name: string;
}

/** The hundred most common in China, and those of two characters; simplified and traditional. */
const CHINESE_SURNAMES = `欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯]`;

/** Those of nearly all people in Korea. */
const KOREAN_SURNAMES =
  "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국]";

/** By language: Chinese, Japanese, Korean. */
export const eastAsianBylines: Readonly<Record<string, EastAsianByline>> = {
  zh: {
    before: words("记者 記者 作者 撰文 撰稿 采写 採訪 通讯员 文"),
    glued: words("记者 記者 通讯员"),
    behind: [],
    name: `(?:${CHINESE_SURNAMES})\\p{Script=Han}{1,2}`,
  },
  ja: {
    before: words("記者 文 取材 執筆 ライター"),
    glued: [],
    behind: words("記者 編集委員 論説委員 特派員"),
    name: "\\p{Script=Han}{2,4}[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,3}",
  },
  ko: {
    before: words("글 취재"),
    glued: [],
    behind: reportersElsewhere.filter((word) => /\p{Script=Hangul}/u.test(word)),
    name: `${KOREAN_SURNAMES}\\p{Script=Hangul}{2}`,
  },
};
