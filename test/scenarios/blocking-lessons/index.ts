void import('./start.js').then(({ start }) => start());

void (async () => {
  const { serveOk } = await import('./start.js');
  await serveOk();
})();
