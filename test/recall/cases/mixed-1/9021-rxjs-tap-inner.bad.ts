import { type Observable, Subject, defer, from } from 'rxjs';
import { debounceTime, distinctUntilChanged, map, takeUntil, tap } from 'rxjs/operators';

export interface Settings {
  theme: 'light' | 'dark';
  fontSize: number;
}

export class SettingsApi {
  constructor(private readonly base: URL) {}

  save$(settings: Settings): Observable<number> {
    return defer(() => from(fetch(this.base, { method: 'PUT', body: JSON.stringify(settings) }))).pipe(map((r) => r.status));
  }
}

export class SettingsForm {
  private readonly gone = new Subject<void>();
  saves = 0;

  constructor(
    private readonly api: SettingsApi,
    changes: Observable<Settings>,
  ) {
    changes
      .pipe(
        debounceTime(300),
        distinctUntilChanged((a, b) => a.theme === b.theme && a.fontSize === b.fontSize),
        tap((settings) => this.api.save$(settings)), // expect: lazy
        takeUntil(this.gone),
      )
      .subscribe(() => {
        this.saves += 1;
      });
  }

  destroy(): void {
    this.gone.next();
    this.gone.complete();
  }
}
