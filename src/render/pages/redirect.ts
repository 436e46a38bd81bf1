import { frameOf } from "../frame.ts";
import { articlePath, linksFrom } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";

/** An old address: a small page that points on to the article. */
export const redirects: PageType = {
  name: "old address",
  *plan(context) {
    for (const { path, id } of context.archive.redirects) {
      yield {
        kind: "template",
        path,
        key: context.key(path, id),
        template: "redirect.eta",
        view: () => viewOf(path, id, context),
      };
    }
  },
};

function viewOf(path: string, id: string, { site, words: { notices } }: PlanContext) {
  const target = articlePath({ id });
  const href = linksFrom(path)(target);
  return {
    ...frameOf(site, {
      path,
      title: notices.moved,
      description: notices.movedDescribed,
      noindex: true,
      canonical: target,
      refresh: href,
    }),
    redirect: { href },
  };
}
