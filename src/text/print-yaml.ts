/** A text as a YAML scalar on one line: as it is where that is plainly nothing else, in double quotes otherwise. */
export function printYamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !/^(?:null|true|false|yes|no)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Letters and digits first and last, and nothing between that YAML, or one of its older readers, has a use for. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,_/()'’-]*[\p{L}\p{N}.)])?$/u;
