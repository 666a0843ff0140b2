import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source with comments or the insides of literals made blank, of the same length. */
final class Blank {
    /** Groups are repeated possessively: any other way is a recursion, as deep as the literal is long. */
    private static final Pattern TOKENS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/"
                    + "|\"\"\"(?:\\\\.|[^\"\\\\]|\"(?!\"\"))*+\"\"\""
                    + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])++'",
            Pattern.DOTALL);

    static String comments(String source) {
        return replaced(source, true);
    }

    static String literals(String source) {
        return replaced(source, false);
    }

    private static String replaced(String source, boolean comments) {
        return TOKENS.matcher(source).replaceAll(token -> {
            String text = token.group();
            boolean comment = text.startsWith("/");
            return Matcher.quoteReplacement(comment == comments ? blank(text) : text);
        });
    }

    /** As many chars, also for a character that has two. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder();
        text.chars().forEach(unit -> blank.append(unit == '\n' ? '\n' : ' '));
        return blank.toString();
    }
}
