import { test } from '@playwright/test';
test.describe('[SC-1] the desk', () => {
  test('shows a title, [EX-7]', () => undefined);
});
