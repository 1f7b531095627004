import { gql, type Client } from '@urql/core';

declare const client: Client;
const close = gql`
  mutation Close($id: ID!) {
    close(id: $id)
  }
`;

export function mutationBad(id: string): void {
  client.mutation(close, { id }); // ~ no-floating-future: never runs
}

export function unreadBad(id: string): void {
  const closing = client.mutation(close, { id }); // ~ no-floating-future: nothing reads
}

export async function awaitedOk(id: string): Promise<void> {
  await client.mutation(close, { id });
  client.mutation(close, { id }).toPromise().catch(console.error);
  client.query(close, { id }).subscribe(console.log);
}
