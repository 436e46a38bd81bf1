import { words } from "./bare-time.ts";

/** What ends a caption in Chinese, Japanese and Korean, in brackets or behind a space: who took, sent or copied the picture. */
export const eastAsianCaptionEnds: readonly string[] = words(`
  撮影 提供 写真 資料写真 画像 摄 攝 摄影 攝影 供图 供圖 截图 截圖 资料图 资料图片 資料照 資料照片 資料圖片 翻摄 翻攝 制图 製圖 图
  圖 사진 자료사진 제공 촬영 캡처`);
