/** Takes away what still stands among the device's notifications. */
export async function closeNotifications(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  for (const notification of (await registration?.getNotifications()) ?? []) notification.close();
}
