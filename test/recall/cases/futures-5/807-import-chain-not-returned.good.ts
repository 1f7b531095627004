interface Release {
  id: string;
  tracks: string[];
}
interface Catalogue {
  fetchRelease(id: string): Promise<Release>;
  saveRelease(release: Release): Promise<string>;
  saveTracks(key: string, tracks: string[]): Promise<number>;
  reindex(): Promise<void>;
}

export function importRelease(catalogue: Catalogue, id: string): Promise<string> {
  return catalogue
    .fetchRelease(id)
    .then((release) => {
      if (release.tracks.length === 0) throw new Error(`release ${id} is empty`);
      return catalogue.saveRelease(release).then((key) => catalogue.saveTracks(key, release.tracks));
    })
    .then(() => catalogue.reindex())
    .then(() => `imported ${id}`);
}
