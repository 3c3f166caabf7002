/** Addresses of pages about one person: an author's profile, a member's. */
export const profile =
  /\/(?:authors?|profiles?|people|contributors?|writers?|users?|u|members?|staff|team|by|columnists?|reporters?|journalists?|autor(?:en)?|auteurs?|autores?)\/[^/?#]+|[?&]author=|\/@[\w.-]+/i;
