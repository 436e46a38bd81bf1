/** `MILL STRIKE.\u2014The owners \u2026`: a heading in capitals, closed with a full stop, at the head of a paragraph of old papers. */
export const SIDE_HEAD =
  /^(?=.{8,80}[\u2014\u2013])((?:[\p{Lu}\p{N}'\u2019&,-]+ )+[\p{Lu}\p{N}'\u2019-]+)\. ?[\u2014\u2013]/u;
