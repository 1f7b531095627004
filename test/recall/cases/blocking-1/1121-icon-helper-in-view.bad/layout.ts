import * as h from './helpers.js';

export function layout(body: string, path: string): string {
  const items = h.menu.map((item) => `<li${item.slug === path ? ' class="active"' : ''}>${h.icon(item.icon).toString()}</li>`); // allow: blocking
  return `<title>${h.siteName}</title><ul>${items.join('')}</ul>${body}`;
}
