package jp.yakuba.foundation.time;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Widths;

/**
 * Reads a date as clerks type it: {@code S55.12.3}, {@code s551203}, {@code 3551203}, {@code 昭和55年12月3日}, {@code
 * R元.5.1}, {@code 19801203}, {@code 1980-12-03}, {@code 1980/12/3}, in full-width too, and the wordings of unknown
 * dates (1.1.8).
 */
@Requirement({"001/1.1.8", "001/1.3.6"})
public final class DateInput {

    private static final int LONGEST = 100;
    private static final String REMEDY = "昭和55年12月3日、S55.12.3、19801203 のように入力してください。";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s　]+");
    private static final Pattern WAREKI =
            Pattern.compile("(" + Eras.typed() + ")(元|\\d{1,3})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern WAREKI_PACKED = Pattern.compile("(" + Eras.packed() + ")(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern WESTERN_PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private DateInput() {}

    /** The date with the era it was typed with, or the unknown date with its wording. */
    public static RecordedDate parse(String input) {
        if (input.length() > LONGEST) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, "年月日が長すぎます。", REMEDY);
        }
        String text = plain(input);
        if (text.isEmpty()) {
            throw new RejectedValue(FoundationError.BLANK, "年月日が入力されていません。", REMEDY);
        }
        return known(text)
                .or(() -> UnknownDate.find(text).map(UnknownDate::recorded))
                .orElseThrow(() -> new RejectedValue(FoundationError.DATE_FORMAT, "年月日として読めません。", REMEDY));
    }

    /** Half-width, upper case, without spaces, and with one kind of separator for each meaning. */
    static String plain(String input) {
        String text = Widths.halfAscii(input)
                .toUpperCase(Locale.ROOT)
                .replace('．', '.')
                .replace('－', '-');
        return SEPARATORS.matcher(text).replaceAll("");
    }

    private static Optional<RecordedDate> known(String text) {
        return Stream.of(
                        read(WAREKI, text, DateInput::wareki),
                        read(WESTERN, text, DateInput::western),
                        read(WESTERN_PACKED, text, DateInput::western),
                        read(WAREKI_PACKED, text, DateInput::wareki))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RecordedDate> read(Pattern pattern, String text, Function<Matcher, RecordedDate> reader) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(reader.apply(matcher)) : Optional.empty();
    }

    private static RecordedDate wareki(Matcher parts) {
        String year = parts.group(2);
        return RecordedDate.of(new WarekiDate(
                Eras.ofTyped(parts.group(1)),
                year.equals("元") ? 1 : Integer.parseInt(year),
                number(parts, 3),
                number(parts, 4)));
    }

    private static RecordedDate western(Matcher parts) {
        return RecordedDate.of(new CivilDate(number(parts, 1), number(parts, 2), number(parts, 3)));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
