package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.source.code.ImportFact;
import studio.authcode.source.remark.Remarks;

/// What a glance at a text tells: comments, strings and expressions are told apart, but nothing is parsed.
///
/// @param imports what it may load; never less than it does
/// @param signs whether the sign-in function is named outside of comments
/// @param global whether it asks for the app
/// @param foreign whether it names the object of another platform
/// @param own how often it names the wallet's own object
/// @param interesting whether it speaks of something that the diagnosis looks for
/// @param odd whether something is unbalanced, so that a parser should see it
record Scan(List<ImportFact> imports, boolean signs, boolean global, boolean foreign, int own, boolean interesting,
        boolean odd) {

    static Scan of(String file, String text) {
        return new Scanner(file, text).run();
    }

    /// One pass over a text.
    private static final class Scanner {

        private static final Set<String> BEFORE_EXPRESSION = Set.of("return", "typeof", "case", "in", "of", "delete",
                "void", "throw", "new", "instanceof", "else", "do", "await", "yield", "default");
        private static final int DEEPEST = 10_000;

        private final String file;
        private final String text;
        private final List<ImportFact> imports = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private final Interest interest = new Interest();
        private String word = "";
        private String wordBefore = "";
        private char last = ';';
        private boolean signs;
        private boolean global;
        private boolean foreign;
        private int own;
        private boolean odd;
        private int noneBefore;
        private int at;

        Scanner(String file, String text) {
            this.file = file;
            this.text = text;
        }

        Scan run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c <= ' ') {
                    at++;
                } else if (Character.isJavaIdentifierStart(c) || c == '\\') {
                    word();
                } else {
                    sign(c);
                }
            }
            return new Scan(List.copyOf(imports), signs, global, foreign, own, interest.isThere(),
                    odd || !open.isEmpty());
        }

        private void word() {
            int from = at;
            boolean escaped = false;
            while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '\\')) {
                escaped |= text.charAt(at) == '\\';
                at++;
            }
            int length = at - from;
            if (loads() && last == '(' && !wordBefore.isEmpty()) {
                imports.add(new ImportFact(Optional.empty(), "", Place.of(file)));
            }
            signs |= length == CallFinder.API.length() && text.startsWith(CallFinder.API, from)
                    || escaped && (text.charAt(from) == '\\' || length > CallFinder.API.length());
            word = length <= 10 ? text.substring(from, at) : "…";
            global |= word.equals("getApp");
            if (last != '.' && at < text.length() && text.charAt(at) == '.') {
                foreign |= Remarks.OTHER_PLATFORMS.contains(word);
                own += word.equals("my") ? 1 : 0;
            }
            last = 'a';
            interest.word(text, from, at);
        }

        /// Whether the word before a bracket, or just before, loads a module.
        private boolean loads() {
            return last == '(' ? wordBefore.equals("require") || wordBefore.equals("import")
                    : word.equals("from") || word.equals("import");
        }

        private void sign(char c) {
            switch (c) {
                case '/' -> slash();
                case '"', '\'' -> string(c);
                case '`' -> template();
                case '(', '[', '{' -> {
                    wordBefore = last == 'a' ? word : "";
                    open(c);
                    advance(c);
                }
                case ')', ']', '}' -> close(c);
                default -> advance(c);
            }
        }

        private void advance(char c) {
            interest.sign(text, c);
            last = c;
            word = "";
            at++;
        }

        private void open(char c) {
            if (open.length() < DEEPEST) {
                open.append(c);
            } else {
                odd = true;
            }
        }

        private void close(char c) {
            char wanted = c == ')' ? '(' : c == ']' ? '[' : '{';
            int top = open.length() - 1;
            if (c == '}' && top >= 0 && open.charAt(top) == '`') {
                open.setLength(top);
                at++;
                templateRest(at, false);
                return;
            }
            if (top >= 0 && open.charAt(top) == wanted) {
                open.setLength(top);
            } else {
                odd = true;
            }
            advance(c);
        }

        private void slash() {
            if (text.startsWith("//", at)) {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                odd |= end < 0;
                at = end < 0 ? text.length() : end + 2;
            } else if (mayBeExpression()) {
                regex();
            } else {
                advance('/');
            }
        }

        private boolean mayBeExpression() {
            return last == 'a' ? BEFORE_EXPRESSION.contains(word) : ")]\"}".indexOf(last) < 0;
        }

        private void regex() {
            if (at < noneBefore) {
                advance('/');
                return;
            }
            boolean set = false;
            boolean inSet = false;
            int end = lineEnd(at);
            for (int i = at + 1; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '[') {
                    set = true;
                } else if (c == ']') {
                    set = false;
                } else if (c == '/' && set) {
                    inSet = true;
                } else if (c == '/') {
                    at = i + 1;
                    while (at < end && Character.isJavaIdentifierPart(text.charAt(at))) {
                        at++;
                    }
                    last = '"';
                    return;
                }
            }
            // Nothing on this line ends an expression, or else a parser must see it: each line is searched once.
            noneBefore = end;
            odd |= inSet;
            advance('/');
        }

        private int lineEnd(int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i;
        }

        private void string(char quote) {
            int from = at + 1;
            int i = from;
            while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            int end = Math.min(i, text.length());
            boolean ends = end < text.length() && text.charAt(end) == quote;
            odd |= !ends;
            found(from, end, last == '(' && goesOn(end + 1));
            at = ends ? end + 1 : Math.min(end, text.length());
        }

        /// Tells whether more follows than the end of an argument.
        private boolean goesOn(int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) <= ' ') {
                i++;
            }
            return i < text.length() && "),/".indexOf(text.charAt(i)) < 0;
        }

        private void found(int from, int end, boolean partial) {
            interest.literal(text, from, end);
            if (loads() && end - from < 300) {
                String specifier = text.substring(from, end);
                imports.add(partial ? new ImportFact(Optional.empty(), specifier, Place.of(file))
                        : new ImportFact(Optional.of(specifier), "", Place.of(file)));
            }
            signs |= isBeginningOfName(from, end) || end - from >= CallFinder.API.length()
                    && end - from < 4 * CallFinder.API.length()
                    && (text.startsWith(CallFinder.API, from) || text.substring(from, end).indexOf('\\') >= 0);
            last = '"';
            word = "";
        }

        /// The rest of the name may stand in a literal of its own.
        private boolean isBeginningOfName(int from, int end) {
            return end - from >= 4 && end - from < CallFinder.API.length()
                    && text.regionMatches(from, CallFinder.API, 0, end - from);
        }

        private void template() {
            at++;
            templateRest(at, true);
        }

        /// Reads a template's text up to its end or its next expression.
        private void templateRest(int from, boolean first) {
            int i = from;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == '`') {
                    if (first) {
                        found(from, i, false);
                    } else {
                        interest.literal(text, from, i);
                    }
                    last = '"';
                    at = i + 1;
                    return;
                }
                if (c == '$' && text.startsWith("${", i)) {
                    if (first) {
                        found(from, i, true);
                    } else {
                        interest.literal(text, from, i);
                    }
                    open('`');
                    at = i + 2;
                    last = '{';
                    word = "";
                    return;
                }
                i += c == '\\' ? 2 : 1;
            }
            odd = true;
            at = text.length();
        }
    }
}
