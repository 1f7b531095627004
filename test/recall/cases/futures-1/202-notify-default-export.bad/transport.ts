export interface Transport {
  post(url: string, body: string): Promise<{ status: number }>;
}

export default async function notify(transport: Transport, channel: string, text: string): Promise<void> {
  const { status } = await transport.post(`/channels/${channel}`, JSON.stringify({ text }));
  if (status >= 400) throw new Error(`notify failed: ${status}`);
}
