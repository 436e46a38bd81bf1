import { frameOf } from "../frame.ts";
import { articlePath } from "../links.ts";
import type { PageType } from "../page-type.ts";

/** An old address: a small page that points on to the article. */
export const redirects: PageType = {
  name: "old address",
  *plan({ archive, site, key }) {
    for (const { path, id } of archive.redirects) {
      yield {
        kind: "template",
        path,
        key: key(path, id),
        template: "redirect.eta",
        view: () => {
          const target = articlePath({ id });
          const frame = frameOf(site, {
            path,
            title: "This page has moved",
            description: "An old address of a clipping in this archive.",
            noindex: true,
            canonical: target,
          });
          const href = frame.link(target);
          return { ...frame, page: { ...frame.page, refresh: href }, redirect: { href } };
        },
      };
    }
  },
};
