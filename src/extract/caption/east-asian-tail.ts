import { eastAsianCaptionEnds } from "../../language/east-asian-captions.ts";
import { literally } from "../../text/literally.ts";
import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LONGEST = 140;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const ENDS = [...eastAsianCaptionEnds]
  .sort((a, b) => b.length - a.length)
  .map(literally)
  .join("|");

/**
 * `…（本社撮影）`, `…（资料图片）`, `…。记者 张三 摄`, `… /사진=…`: a short clause in brackets that ends so, such a word by itself
 * behind a space, or a line that is nothing but the picture's kind.
 */
const TAIL = new RegExp(
  `[（(【［\\[][^（）()【】［］\\[\\]]{0,30}(?:${ENDS})[）)】］\\]]\\s*[。.]?$|\\s(?:${ENDS})$|(?:截图|截圖|撮影|供图|供圖)。?$`,
  "u",
);

export const eastAsianTail: Rule = {
  name: "caption/east-asian-tail",
  says: "A line in Chinese, Japanese or Korean that ends in a word of taking or sending pictures.",
  example: [
    "织工和厂主周二再次会面，双方都认为在节日之前不会达成一致，谈判将在下周继续进行。",
    "周二，工人们在港口前等候。（资料图片）",
    "工人将在周日投票，大多数人预计会接受厂主提出的条件，投票结果将在周一上午公布。",
    "在那之前，起重机停止工作，船只被派往沿海的其他港口，港务局负责人周二这样表示。",
  ].join("\n"),
  needs: { has: Has.OTHER_SCRIPT },
  find: eachLine((line, page) => (isCaption(page, line) ? whole(line, "caption") : null)),
};

const isCaption = (page: Page, line: PageLine): boolean =>
  line.text.length <= LONGEST &&
  line.kind === "line" &&
  EAST_ASIAN.test(line.text) &&
  TAIL.test(line.text) &&
  isWithin(page, line) &&
  line.index !== page.title &&
  line.index < page.extent!.last;
