declare function change(): Promise<number>;

export async function migrate(): Promise<void> {
  await change();
}
