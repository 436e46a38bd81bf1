export default {
  layout: "article.njk",
  tags: ["articles"],
  // the date in the file name is stripped by Eleventy: /articles/2011/02/some-story -> /2011/02/some-story/
  permalink: ({ page }) => `${page.filePathStem.replace(/^\/articles/, "")}/`,
};
