import express from 'express';
import { renderInvoice } from './invoice.js';

export const app = express();

app.get('/invoices/:id', async (req, res) => {
  const html = renderInvoice(req.params.id, 12.5);
  res.send(html);
});
