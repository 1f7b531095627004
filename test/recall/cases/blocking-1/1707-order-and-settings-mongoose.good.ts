import { Schema, model, type HydratedDocument } from 'mongoose';

interface Order {
  total: number;
}

interface ShopSettings {
  currency: string;
}

const OrderModel = model('Order', new Schema<Order>({ total: Number }));
const SettingsModel = model('ShopSettings', new Schema<ShopSettings>({ currency: String }));

function label(order: HydratedDocument<Order> | null, settings: HydratedDocument<ShopSettings> | null): string {
  return `${String(order?.total ?? 0)} ${settings?.currency ?? 'EUR'}`;
}

export async function priceLabel(orderId: string): Promise<string> {
  const [order, settings] = await Promise.all([OrderModel.findById(orderId), SettingsModel.findOne({})]);
  return label(order, settings);
}
