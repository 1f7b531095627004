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
  const recent = await ssrFetch<Library[]>('/libraries', { order: 'added', limit: '4' }); // allow: sequential
  const popular = await ssrFetch<Library[]>('/libraries', { order: 'popularity', limit: '4' }); // expect: sequential
  const updated = await ssrFetch<Library[]>('/libraries', { order: 'updated', limit: '4' }); // allow: sequential
  const stats = await ssrFetch<{ total: number }>('/libraries/statistic', {}); // allow: sequential
  return { props: { recent, popular, updated, total: stats.total } };
}
