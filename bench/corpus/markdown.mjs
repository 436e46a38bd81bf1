/** The article clean, as generators that only render want it: YAML front matter and Markdown. */
export function markdownText({ title, time, outlet, paragraphs, subheadings }) {
  const body = paragraphs.map((paragraph, at) => {
    const subheading = subheadings.find(({ before }) => before === at);
    return (subheading ? `## ${subheading.text}\n\n` : "") + paragraph;
  });
  const head = [
    `title: ${JSON.stringify(title)}`,
    `date: ${isoTime(time)}`,
    `source: ${JSON.stringify(outlet)}`,
  ];
  return `---\n${head.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}

export const isoTime = (time) => new Date(time).toISOString().replace(".000Z", "Z");

/** Part of an address: `talks-end-without-a-breakthrough`; nine words at most. */
export function slugOf(words) {
  const letters = words
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .split("-")
    .slice(0, 9)
    .join("-");
}

/** No two articles share it. */
export const slugOfArticle = ({ title, number }) => `${slugOf(title)}-${String(number).padStart(6, "0")}`;
