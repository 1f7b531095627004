import { ssrFetch } from './ssr-fetch.js';

interface Library {
  name: string;
  score: number;
}

interface Props {
  recent: Library[];
  popular: Library[];
  updated: Library[];
  total: number;
}

export async function getServerSideProps(): Promise<{ props: Props }> {
  const [recent, popular, updated, stats] = await Promise.all([
    ssrFetch<Library[]>('/libraries', { order: 'added', limit: '4' }),
    ssrFetch<Library[]>('/libraries', { order: 'popularity', limit: '4' }),
    ssrFetch<Library[]>('/libraries', { order: 'updated', limit: '4' }),
    ssrFetch<{ total: number }>('/libraries/statistic', {}),
  ]);
  return { props: { recent, popular, updated, total: stats.total } };
}
