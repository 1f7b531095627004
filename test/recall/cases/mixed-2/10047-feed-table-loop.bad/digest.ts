import { FEEDS, type Feed, fetchFeed, type FeedName } from './feeds.js';

export async function digest(top: number): Promise<string> {
  const feeds = new Map<string, Feed>();
  for (const name of Object.keys(FEEDS) as FeedName[]) { // allow: sequential
    feeds.set(name, await fetchFeed(FEEDS[name])); // expect: sequential
  }

  const lines: string[] = [];
  for (const [name, feed] of feeds) {
    lines.push(`# ${name}: ${feed.title}`);
    for (const item of feed.items.slice(0, top)) lines.push(`- ${item.link}`); // allow: cpu
  }
  return lines.join('\n');
}
