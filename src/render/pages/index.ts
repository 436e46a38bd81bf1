import type { PageType } from "../page-type.ts";
import { about } from "./about.ts";
import { articles } from "./article.ts";
import { assets } from "./assets.ts";
import { corrections } from "./corrections.ts";
import { entities } from "./entity.ts";
import { entityIndexes } from "./entity-index.ts";
import { events } from "./events.ts";
import { home } from "./home.ts";
import { months } from "./month.ts";
import { notes } from "./notes.ts";
import { originals } from "./original.ts";
import { quotes } from "./quotes.ts";
import { redirects } from "./redirect.ts";
import { review } from "./review.ts";
import { reviewLists } from "./review-lists.ts";
import { search } from "./search.ts";
import { sources } from "./source.ts";
import { sourcesIndex } from "./sources.ts";
import { stories } from "./stories.ts";
import { story } from "./story.ts";
import { tags } from "./tags.ts";
import { timeline } from "./timeline.ts";
import { toldAgain } from "./told-again.ts";
import { undated } from "./undated.ts";
import { years } from "./year.ts";

/** Every kind of page. The order is that in which they are made; nothing hangs on it. */
export const pageTypes: readonly PageType[] = [
  home,
  articles,
  originals,
  timeline,
  years,
  months,
  undated,
  stories,
  story,
  events,
  sourcesIndex,
  sources,
  search,
  entityIndexes,
  entities,
  quotes,
  toldAgain,
  tags,
  notes,
  corrections,
  about,
  review,
  reviewLists,
  redirects,
  assets,
];
