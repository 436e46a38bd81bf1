/** A long list over several pages. */
export const pager = {
  label: "Pages of this list",
  previous: "Previous page",
  next: "Next page",
  page: "Page",
  /** Title of a further page of a list: `2022, page 2`. */
  titled: (name: string, page: number) => `${name}, page ${page}`,
};
