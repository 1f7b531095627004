import * as Hapi from '@hapi/hapi';
import { probeImage, type Dimensions } from './probe-image.js';

const probe = (path: string): Promise<Dimensions | undefined> =>
  new Promise((resolve, reject) => {
    probeImage(path, (error, size) => {
      if (error) reject(error);
      else resolve(size);
    });
  });

export function gallery(server: Hapi.Server): void {
  server.route({
    method: 'GET',
    path: '/gallery/{file}/size',
    handler: async (request, h) => {
      const size = await probe(`/srv/gallery/${request.params['file'] ?? ''}`);
      return h.response(size).type('application/json');
    },
  });
}
