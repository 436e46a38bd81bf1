import type { Words } from "../words.ts";

export const pager: Words["pager"] = {
  label: "Seiten dieser Liste",
  previous: "Vorige Seite",
  next: "Nächste Seite",
  page: "Seite",
  titled: (name, page) => `${name}, Seite ${page}`,
};
