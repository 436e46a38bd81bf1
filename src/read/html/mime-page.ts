import { decode } from "libqp";

/**
 * The page in a file in which a browser saved it with all that belongs to it (MHTML, RFC 2557), and in front of it where it
 * lay, as browsers say it of pages saved by themselves. Other bytes as they are. Never throws.
 */
export function unwrap(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK)).toString("latin1");
  if (!FIELDS.test(head) || !/^MIME-Version\s*:/im.test(head)) return bytes;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const outer = parseEntity(whole);
  const boundary = /\bboundary\s*=\s*(?:"([^"\r\n]{1,80})"|([^\s;"]{1,80}))/i.exec(outer.type);
  const parts = boundary
    ? whole
        .split(`--${boundary[1] ?? boundary[2]}`)
        .slice(1, MOST_PARTS)
        .map(parseEntity)
    : [outer];
  const page = parts.find(({ type }) => /^text\/html/i.test(type));
  if (!page) return bytes;
  const address = outer.address || page.address;
  const note = /^https?:\/\/[^\s<>]+$/i.test(address) ? `<!-- saved from url=(0000)${address} -->\n` : "";
  return Buffer.concat([Buffer.from(note), inUtf8(contentOf(page), page.type)]);
}

/** In bytes: the fields of a message stand at its head. */
const LOOK = 4000;
const FIELDS = /^\s{0,10}(?:[A-Za-z][A-Za-z-]{1,40}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2}/;
/** A page has hundreds of pictures; its own part is the first. */
const MOST_PARTS = 1000;

interface Entity {
  readonly type: string;
  readonly encoding: string;
  readonly address: string;
  readonly content: string;
}

/** Fields, an empty line, and what they speak of. */
function parseEntity(text: string): Entity {
  const start = text.search(/\S/);
  const end = /\r?\n\r?\n/.exec(text.slice(Math.max(0, start)));
  const split = end && start >= 0 ? start + end.index : text.length;
  const fields = text.slice(0, split).replace(/\r?\n[ \t]+/g, " ");
  const field = (name: string): string =>
    new RegExp(`^${name}\\s*:\\s*([^\\r\\n]*)`, "im").exec(fields)?.[1]?.trim() ?? "";
  return {
    type: field("Content-Type"),
    encoding: field("Content-Transfer-Encoding").toLowerCase(),
    address: field("Snapshot-Content-Location") || field("Content-Location"),
    content: text.slice(split + (end?.[0].length ?? 0)),
  };
}

function contentOf({ encoding, content }: Entity): Buffer {
  if (encoding === "base64") return Buffer.from(content, "base64");
  return encoding === "quoted-printable" ? decode(content) : Buffer.from(content, "latin1");
}

/** By what the message says of it; what the page says itself is heard later. */
function inUtf8(bytes: Buffer, type: string): Buffer {
  const charset = /\bcharset\s*=\s*"?([\w.:-]{2,40})/i.exec(type)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes; // a name that nobody knows
  }
}
