const file = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|epub|zip)(?:[?#]|$)/i;

/** Does an address name a file to fetch, a document and no page? */
export const namesFile = (address: string): boolean => file.test(address);
