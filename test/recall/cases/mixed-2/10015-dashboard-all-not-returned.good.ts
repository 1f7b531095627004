interface StationApi {
  filAddress(): Promise<string>;
  activities(): Promise<readonly string[]>;
  totalEarnings(): Promise<number>;
}

interface DashboardState {
  address: string;
  activities: readonly string[];
  earnings: number;
  loading: boolean;
}

type Setter = (patch: Partial<DashboardState>) => void;

export function dashboard(api: StationApi, set: Setter) {
  const loadStoredInfo = async (): Promise<unknown> =>
    Promise.all([
      api.filAddress().then((address) => {
        set({ address });
      }),
      api.activities().then((activities) => {
        set({ activities });
      }),
      api.totalEarnings().then((earnings) => {
        set({ earnings });
      }),
    ]);

  return {
    async mount(): Promise<void> {
      set({ loading: true });
      try {
        await loadStoredInfo();
      } finally {
        set({ loading: false });
      }
    },
  };
}
