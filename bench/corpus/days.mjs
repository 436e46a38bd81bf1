export const MONTHS =
  "January February March April May June July August September October November December".split(" ");
export const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Milliseconds, as all times here. */
export const DAY = 86_400_000;

/** `2012-05-04`. */
export const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** `4 May 2012`. */
export const britishDay = (time) => {
  const { day, month, year } = partsOf(time);
  return `${day} ${month} ${year}`;
};

/** `May 4, 2012`. */
export const americanDay = (time) => {
  const { day, month, year } = partsOf(time);
  return `${month} ${day}, ${year}`;
};

/** `May 2012`. */
export const monthOfYear = (time) => {
  const { month, year } = partsOf(time);
  return `${month} ${year}`;
};

export const monthAfter = (time, months) => {
  const date = new Date(time);
  return MONTHS[(date.getUTCMonth() + months + 12) % 12];
};

export function partsOf(time) {
  const date = new Date(time);
  return {
    day: date.getUTCDate(),
    month: MONTHS[date.getUTCMonth()],
    monthNumber: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
    weekday: WEEKDAYS[date.getUTCDay()],
    clock: date.toISOString().slice(11, 16),
  };
}
