export interface Session {
  user: string;
  expires: number;
}

export type Lookup = (id: string, cb: (err: Error | null, session: Session | null) => void) => void;
