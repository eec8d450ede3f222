/** Where money comes from and goes to outside the companies that the game follows. */
export const ACCOUNTS = ['investors', 'customers', 'payroll', 'suppliers'] as const;
