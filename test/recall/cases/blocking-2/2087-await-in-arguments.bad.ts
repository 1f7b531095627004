interface Quest {
  title: string;
}

interface Stores {
  quest(id: string): Promise<Quest>;
  rewards(user: string): Promise<number>;
}

function card(quest: Quest, rewards: number): string {
  return `${quest.title} (${String(rewards)})`;
}

export const questCard = async (stores: Stores, questId: string, user: string): Promise<string> => {
  const text = card(
    await stores.quest(questId), // allow: sequential
    await stores.rewards(user), // expect: sequential
  );
  return text.trim();
};
