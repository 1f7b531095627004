export const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
