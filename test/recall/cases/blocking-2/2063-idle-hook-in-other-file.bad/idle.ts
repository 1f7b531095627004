export const idle = async (): Promise<void> => {};
