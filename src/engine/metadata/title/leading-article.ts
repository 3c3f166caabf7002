const articles = /^(?:the|an?|der|die|das|ein|eine|le|la|les|l|el|los|las|il|lo|gli|de|het|o|os|as) (?=\S+ )/;

/** A folded title without the article that it begins with: "The best boats of 2026" is "Best boats of 2026" where others tell of it. */
export const withoutArticle = (folded: string): string => folded.replace(articles, '');
