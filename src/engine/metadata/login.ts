/** "annlee", "AnnL", "ann_lee7": what somebody is called by the system that publishes; the page may print a name. */
const login = /^(?:\p{Ll}[\p{L}\d._-]*|\p{Lu}[\p{L}._-]*(?:\d+|\p{Ll}\p{Lu}))$/u;

/** Is an author's name no more than what somebody logs in with? Scripts without capitals tell nothing. */
export const isLogin = (name: string): boolean => login.test(name) && /^[\p{Script=Latin}\d._-]+$/u.test(name);
