let bytes = Buffer.alloc(1 << 14);
let units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);

/**
 * The UTF-16 units of a text, in an array that the next call fills anew: for those who look at each character of a text,
 * one after another. Asked for by its place in a string, a unit takes some ten times as long, for a string may be a part
 * of others and is looked through each time. The copy is one call for all of them.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > units.length) {
    bytes = Buffer.alloc(4 * text.length);
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  }
  bytes.write(text, "utf16le");
  return units;
}
