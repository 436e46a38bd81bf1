import { describe, expect, test } from "vitest";
import { articleOf, page } from "./pages.ts";

const CHINESE = {
  title: "河边老厂业主第四次谈判无果",
  text: [
    "河边老厂的业主星期二第四次开会，谈到深夜仍未达成一致，工人们在门外等候消息。",
    "工人们说，他们从五月起就没有领到工资，没有人相信在假期之前会有结果。",
    "记者会上没有人回答问题，市政府表示，下周将派人居中调解，希望双方继续谈判。",
  ],
};
const JAPANESE = {
  title: "川沿いの工場、四度目の会合も合意ならず",
  text: [
    "川沿いの古い工場の持ち主たちは火曜日に四度目の会合を開き、夜遅くまで話し合ったが合意には至らなかった。",
    "働く人たちは五月から賃金を受け取っておらず、休みの前に話がまとまると信じる人はいないという。",
    "市は記者会見で、来週にも間に入って話し合いを続けるよう求める考えだと説明した。",
  ],
};
const KOREAN = {
  title: "강가 공장 주인들 네 번째 만남에도 합의 못해",
  text: [
    "강가의 오래된 공장 주인들이 화요일 네 번째로 만나 밤늦게까지 이야기를 나눴지만 합의에 이르지 못했다.",
    "노동자들은 5월부터 임금을 받지 못했으며 휴가 전에 합의가 될 것이라고 믿는 사람은 없다고 말했다.",
    "시는 기자 회견에서 다음 주에 중재에 나서 협상을 계속하도록 할 계획이라고 밝혔다.",
  ],
};

const authorsOf = (...lines: readonly string[]) =>
  articleOf(page(...lines)).byline.authors.map(({ value }) => value);

describe("who signs in languages that put no space between words", () => {
  test.each([
    ["2021-05-04 10:00 来源：河岸日报 作者：王小明", ["王小明"]],
    ["记者 王小明 李大海", ["王小明", "李大海"]],
    ["文／王小明", ["王小明"]],
    ["记者王小明／河岸报道", ["王小明"]],
    ["责任编辑：王小明", []],
    ["记者站：河岸", []],
  ])("Chinese: %s", (line, names) => {
    expect(authorsOf(CHINESE.title, line, "", ...CHINESE.text)).toEqual(names);
  });

  test("Chinese, in brackets at the beginning", () => {
    const [first, ...rest] = CHINESE.text;
    expect(authorsOf(CHINESE.title, "2021-05-04", "", `本报讯（记者 王小明）${first}`, ...rest)).toEqual([
      "王小明",
    ]);
  });

  test.each([
    ["記者 山田太郎", ["山田太郎"]],
    ["文：山田太郎", ["山田太郎"]],
    ["山田太郎記者", ["山田太郎"]],
    ["川辺新聞社", []],
  ])("Japanese: %s", (line, names) => {
    expect(authorsOf(JAPANESE.title, line, "2021年5月4日", "", ...JAPANESE.text)).toEqual(names);
  });

  test.each([
    ["김영수 기자", ["김영수"]],
    ["[강가일보=김영수 기자]", ["김영수"]],
    ["김영수·이민호 기자", ["김영수", "이민호"]],
    ["강가 기자 회견", []],
  ])("Korean: %s", (line, names) => {
    expect(authorsOf(KOREAN.title, line, "입력 2021.05.04 10:00", "", ...KOREAN.text)).toEqual(names);
  });

  test("Korean, where the text begins and where it ends", () => {
    const [first, ...rest] = KOREAN.text;
    const head = [KOREAN.title, "입력 2021.05.04 10:00", ""];
    expect(authorsOf(...head, `(서울=강가뉴스) 김영수 기자 = ${first}`, ...rest)).toEqual(["김영수"]);
    expect(authorsOf(...head, ...KOREAN.text, "김영수 기자 kim@clarion.example")).toEqual(["김영수"]);
  });
});
