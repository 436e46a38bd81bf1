import type { Tie } from "../../records/trace.ts";

/** Words of two accounts that mean one day: of the one that is asked, and of the other. */
export interface CommonDay {
  readonly own: Tie;
  readonly other: Tie;
  /** It is the day of the main event of both, and not only a weekday that both name. */
  readonly main: boolean;
}

/**
 * The days that two accounts of one event both name: the day of their main event, unless they call it by two weekdays,
 * and every weekday that both name.
 */
export function commonDays(own: readonly Tie[], other: readonly Tie[]): readonly CommonDay[] {
  const [mine, theirs] = [own.find(isMain), other.find(isMain)];
  const main =
    mine && theirs && (mine.weekday === null || theirs.weekday === null || mine.weekday === theirs.weekday)
      ? [{ own: mine, other: theirs, main: true }]
      : [];
  const weekdays = own.flatMap((tie) => {
    const same = tie.weekday === null ? undefined : other.find(({ weekday }) => weekday === tie.weekday);
    return same && !(isMain(tie) && isMain(same)) ? [{ own: tie, other: same, main: false }] : [];
  });
  return [...main, ...weekdays];
}

const isMain = ({ main }: Tie): boolean => main;
