interface Image {
  id: string;
  bytes: Uint8Array;
}
interface Lease {
  scratch: string;
  release(): Promise<void>;
}
interface Deps {
  lease(): Promise<Lease>;
  resize(image: Image, dir: string, width: number): Promise<string>;
  save(id: string, path: string): Promise<void>;
}

export async function thumbnails(deps: Deps, images: Image[], width: number): Promise<string> {
  const lease = await deps.lease();
  try {
    const jobs = images.map(async (image) => { // expect: floating
      const path = await deps.resize(image, lease.scratch, width);
      await deps.save(image.id, path);
    });
    return `${images.length} thumbnails in ${lease.scratch}`;
  } finally {
    lease.release(); // expect: floating
  }
}
