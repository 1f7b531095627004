export interface Feed {
  title: string;
  items: readonly { link: string }[];
}

export const FEEDS = {
  releases: 'https://releases.example.test/feed.json',
  incidents: 'https://status.example.test/history.json',
  blog: 'https://blog.example.test/feed.json',
} as const;

export type FeedName = keyof typeof FEEDS;

export const fetchFeed = async (url: string): Promise<Feed> => {
  const res = await fetch(url);
  return (await res.json()) as Feed;
};
