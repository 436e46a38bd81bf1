import { Has } from "./has.ts";
import type { PageLine } from "./page-line.ts";

const INITIALS = /^\s*\p{Ll}{1,4}(?:\/\p{Ll}{1,5}){1,7}\s*$/u;

/** `jm/kb/ec`: who wrote, edited and checked a report, as agencies sign it. */
export const isDeskInitials = ({ has, text }: PageLine): boolean =>
  (has & Has.SLASH) !== 0 && INITIALS.test(text);
