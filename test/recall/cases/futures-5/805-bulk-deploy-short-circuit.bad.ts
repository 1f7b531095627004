interface FunctionBundle {
  slug: string;
  body: string;
}
interface ManagementApi {
  deploy(bundle: FunctionBundle): Promise<FunctionBundle>;
  activate(project: string, bundles: FunctionBundle[]): Promise<void>;
}

async function withRetry<T>(attempt: () => Promise<T>, times = 3): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (err) {
      if (n === times) throw err;
    }
  }
}

export async function deployAll(api: ManagementApi, project: string, bundles: FunctionBundle[]): Promise<string[]> {
  const errors: string[] = [];
  const staged: FunctionBundle[] = [];
  for (const bundle of bundles) {
    try {
      staged.push(await withRetry(() => api.deploy(bundle)));
    } catch (err) {
      errors.push(`${bundle.slug}: ${String(err)}`);
    }
  }
  try {
    staged.length > 0 && withRetry(() => api.activate(project, staged)); // expect: floating
    console.log(`activated ${String(staged.length)} functions`);
  } catch (err) {
    errors.push(`activation: ${String(err)}`);
  }
  return errors;
}
