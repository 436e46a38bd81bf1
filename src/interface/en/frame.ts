/** What stands around every page. */
export const frame = {
  skip: "Skip to the content",
  mainNavigation: "Main",
  timeline: "Timeline",
  stories: "Stories",
  events: "Events",
  people: "People",
  quotes: "Quotes",
  sources: "Sources",
  search: "Search",
  about: "About",
  howMade: "How this archive was made",
  review: "To be looked at",
  corrections: "Corrections",
  contact: "Contact",
};
