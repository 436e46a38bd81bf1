/**
 * A place in a clipping: the half-open range `start ≤ i < end` of UTF-16 units in `Clipping.text`
 * (the decoded text after its byte order mark, line ends as they are in the file).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
