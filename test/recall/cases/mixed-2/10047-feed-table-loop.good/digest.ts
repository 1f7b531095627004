import { FEEDS, fetchFeed, type FeedName } from './feeds.js';

export async function digest(top: number): Promise<string> {
  const names = Object.keys(FEEDS) as FeedName[];
  const feeds = await Promise.all(names.map(async (name) => ({ name, feed: await fetchFeed(FEEDS[name]) })));

  const lines: string[] = [];
  for (const { name, feed } of feeds) {
    lines.push(`# ${name}: ${feed.title}`);
    for (const item of feed.items.slice(0, top)) lines.push(`- ${item.link}`); // allow: cpu
  }
  return lines.join('\n');
}
