import { phrases } from "./lists.ts";
import type { CueName } from "./press-words.ts";

/** What tells a note to readers in a script without spaces: where a line opens so, and anywhere in it. */
export interface UnspacedNotes {
  readonly opens: readonly string[];
  readonly within: readonly string[];
}

type NoteKind = Exclude<CueName, "photo" | "reposting" | "correction">;

/**
 * What pages say to their readers in Chinese, Japanese and Thai. No space parts their words, so these are looked for sign by
 * sign; each is long enough to be part of no other word.
 */
export const unspacedNotes: readonly (readonly [kind: NoteKind, notes: UnspacedNotes])[] = [
  notes(
    "newsletter",
    `欢迎订阅 | 歡迎訂閱 | 立即订阅 | 立即訂閱 | 订阅我们的 | 訂閱我們的 | 下载我们的 | 下載我們的 | 扫描二维码下载 | 掃描下載 |
      ニュースレターに登録 | ニュースレターの登録 | アプリをダウンロードして | メールマガジンの登録 | メルマガの登録 |
      ดาวน์โหลดแอปของเรา | สมัครรับจดหมายข่าว`,
    "いち早く受け取りましょう | ニュースが届きます | 毎朝お届けします",
  ),
  notes(
    "share",
    `关注我们的 | 關注我們的 | 扫描二维码 | 扫码关注 | 欢迎关注 | 更多精彩内容 | 如有新闻线索 | 如有新聞線索 | 欢迎提供新闻线索 | 长按识别二维码 |
      追蹤我們 | 加入我們的 | 情報提供はこちら | 情報提供のお願い | ご意見・ご感想 | ご意見ご感想 | 記事を音声で | この記事をシェア |
      ติดตามเราทาง | ติดตามเราที่ | ติดตามเราได้ | ติดตามข่าวสารได้ที่`,
    "请关注本报 | 请关注我们 | フォローしてください | フォローをお願いします | お寄せください",
  ),
  notes(
    "paywall",
    `本文仅限会员 | 本文為會員 | 本文为付费 | 本文為付費 | 登录后阅读 | 登入後閱讀 | 登录后查看 | 订阅后即可 | 訂閱後即可 | 支持独立新闻 | 支持独立媒体 |
      支持獨立新聞 | 支持獨立媒體 | この記事は有料 | この記事は会員 | 続きを読むには | 続きをお読み | 有料会員に登録 | 会員登録すると |
      無料会員に登録 | ログインすると | บทความนี้สำหรับสมาชิก | เข้าสู่ระบบเพื่ออ่าน | สมัครสมาชิกเพื่ออ่าน | สนับสนุนสื่ออิสระ`,
    "有料会員限定です | 有料記事です | お読みいただけます | 全文をご覧いただけます | ご支援ください",
  ),
  notes(
    "disclaimer",
    `本文由人工智能 | 本文由ai | 本文原载于 | 本文原載於 | 本文首发于 | 本文原刊于 | 本文仅代表 | 本文僅代表 | 文章仅代表 | 文章僅代表 | 以上内容仅代表 |
      この記事はai | この記事は生成ai | この記事は人工知能 | บทความนี้แปล | บทความนี้เผยแพร่ครั้งแรก | ความคิดเห็นในบทความนี้`,
    `仅代表作者个人 | 仅代表作者观点 | 仅代表作者本人 | 僅代表作者 | 不代表本报立场 | 不代表本報立場 | 不代表本网 | 不代表本站 | 与本网站立场无关 |
      与本网无关 | 转载此文目的 | に最初に掲載されました | で最初に公開されました | 個人の見解であり | 公式見解ではありません |
      意見を代表するものではありません`,
  ),
  notes(
    "comments",
    `评论已关闭 | 評論已關閉 | 登录后才能发表 | 登入後才能發表 | 请登录后发表 | コメントの受け付けは | コメントを投稿するには |
      コメントするには`,
    "",
  ),
  notes(
    "cookies",
    "本网站使用cookie | 本網站使用cookie | 我们使用cookie | 我們使用cookie | เว็บไซต์นี้ใช้คุกกี้",
    "cookieを使用してい | クッキーを使用してい",
  ),
  notes("advertisement", "เนื้อหาที่ได้รับการสนับสนุน", "の提供でお届けします"),
  notes(
    "footer",
    "转载请注明 | 轉載請註明 | 版权所有 | 版權所有 | 责任编辑 | 責任編輯 | ห้ามคัดลอก | สงวนลิขสิทธิ์",
    `不得转载 | 不得轉載 | 禁止转载 | 禁止轉載 | 請勿轉載 | 無断転載を禁 | 無断転載禁止 | 無断複製`,
  ),
  notes("related", "อ่านข่าวเพิ่มเติม | อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง", ""),
];

function notes(kind: NoteKind, opens: string, within: string): readonly [NoteKind, UnspacedNotes] {
  return [kind, { opens: phrases(opens), within: phrases(within) }];
}
