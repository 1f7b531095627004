import express from 'express';

export const app = express();

app.get('/invoices/:id', async (req, res) => {
  const { renderInvoice } = await import('./invoice.js');
  const html = renderInvoice(req.params.id, 12.5); // expect: blocking
  res.send(html);
});
