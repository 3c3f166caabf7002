const date = /^\d{4}-\d\d-\d\dT/;

/** Is it a time as scripts hand it on (ISO 8601: `2024-11-27T15:50:23.066Z`), and not as people read it? */
export const isMachineTime = (said: string): boolean => date.test(said);
