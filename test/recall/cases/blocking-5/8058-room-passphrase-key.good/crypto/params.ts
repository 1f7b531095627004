export const KDF = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const;
