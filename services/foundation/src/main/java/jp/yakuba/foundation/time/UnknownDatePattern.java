package jp.yakuba.foundation.time;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;

/**
 * The fourteen wordings of an unknown date (1.1.8). In the templates {@code Y} stands for a year with its era, {@code
 * M} and {@code D} for month and day, {@code N} and {@code E} for the month and day of an end, {@code S} for a season
 * and {@code T} for a third of a month; the examples of the standard are written out for one season and one third.
 */
@Requirement("001/1.1.8")
enum UnknownDatePattern {
    ABOUT_YEAR(1, "Y年頃"),
    ABOUT_MONTH(2, "Y年M月頃"),
    ABOUT_DAY(3, "Y年M月D日頃"),
    ESTIMATED_DAY(4, "推定Y年M月D日"),
    ESTIMATED_MONTH(5, "推定Y年M月"),
    SEASON(6, "Y年S"),
    THIRD_OF_MONTH(7, "Y年M月T"),
    ABOUT_THIRD_OF_MONTH(8, "Y年M月T頃"),
    NOTHING(9, "年月日不詳"),
    YEAR_ONLY(10, "Y年 月日不詳"),
    MONTH_ONLY(11, "Y年M月 日不詳"),
    BETWEEN_MONTHS(12, "Y年M月D日からN月E日頃までの間"),
    BETWEEN_ESTIMATED_DAYS(13, "Y年M月推定D日からE日までの間"),
    BETWEEN_ABOUT_DAYS(14, "Y年M月D日頃からE日頃までの間");

    private static final String NUMBER = "(?<%s>\\d{1,2})";

    private final int number;
    private final String template;
    private final Pattern pattern;

    UnknownDatePattern(int number, String template) {
        this.number = number;
        this.template = template;
        this.pattern = Pattern.compile(template.replace(" ", "")
                .chars()
                .mapToObj(UnknownDatePattern::expression)
                .reduce("", String::concat));
    }

    private static String expression(int c) {
        return switch (c) {
            case 'Y' -> "(?:(?<era>" + Eras.typed() + ")(?<eraYear>元|\\d{1,3})|(?<western>\\d{4}))";
            case 'M', 'D', 'N', 'E' -> NUMBER.formatted((char) c);
            case 'S' -> "(?<S>[春夏秋冬])";
            case 'T' -> "(?<T>[上中下]旬)";
            default -> Character.toString(c);
        };
    }

    /** Its place in the list of 1.1.8. */
    int number() {
        return number;
    }

    /** The wording with its places to fill. */
    String template() {
        return template;
    }

    /** What recognises the wording in a text without spaces. */
    Pattern pattern() {
        return pattern;
    }

    boolean has(char place) {
        return template.indexOf(place) >= 0;
    }

    static Stream<UnknownDatePattern> all() {
        return Stream.of(values());
    }
}
