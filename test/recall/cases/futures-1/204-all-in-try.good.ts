interface CalendarRef {
  uid: string;
  provider: 'google' | 'office';
}
interface Calendar {
  remove(uid: string): Promise<void>;
}

type Calendars = Record<CalendarRef['provider'], Calendar>;

export async function cancelBooking(
  calendars: Calendars,
  refs: CalendarRef[],
  mail: (subject: string) => Promise<void>,
): Promise<boolean> {
  try {
    await Promise.all(refs.map((ref) => calendars[ref.provider].remove(ref.uid)));
  } catch (err) {
    console.error('calendar cleanup failed', err);
    return false;
  }
  await mail('Your booking was cancelled');
  return true;
}
