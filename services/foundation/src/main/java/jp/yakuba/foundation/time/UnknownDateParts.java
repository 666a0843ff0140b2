package jp.yakuba.foundation.time;

import java.util.Optional;
import java.util.regex.Matcher;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/**
 * What the wording of an unknown date names: a year at least, and of month, day, season and third what its pattern
 * has.
 */
final class UnknownDateParts {

    private final UnknownDatePattern pattern;
    private final Matcher matcher;
    private final Optional<Era> era;
    private final int year;

    UnknownDateParts(UnknownDatePattern pattern, Matcher matcher) {
        this.pattern = pattern;
        this.matcher = matcher;
        this.era = Optional.ofNullable(matcher.group("era")).map(Eras::ofTyped);
        this.year = era.map(named -> named.westernYear(yearOfEra())).orElseGet(() -> number("western"));
    }

    /** The wording with its numbers written one way. */
    String wording() {
        StringBuilder wording = new StringBuilder();
        pattern.template().chars().forEach(c -> wording.append(part((char) c)));
        return wording.toString();
    }

    private String part(char c) {
        return switch (c) {
            case 'Y' ->
                era.map(named -> named.name() + (yearOfEra() == 1 ? "元" : String.valueOf(yearOfEra())))
                        .orElseGet(() -> String.valueOf(year));
            case 'M', 'D', 'N', 'E' -> String.valueOf(number(String.valueOf(c)));
            case 'S', 'T' -> matcher.group(String.valueOf(c));
            default -> String.valueOf(c);
        };
    }

    /** The first day of the time left open that lies in the era. */
    CivilDate internal() {
        CivilDate first = new CivilDate(year, firstMonth(), firstDay());
        if (era.isEmpty() || era.get().contains(first)) {
            return first;
        }
        CivilDate last = new CivilDate(year, lastMonth(), lastDay());
        CivilDate begin = era.get().firstDay();
        if (first.isBefore(begin) && era.get().contains(last)) {
            return begin;
        }
        throw new RejectedValue(
                FoundationError.DATE_OUTSIDE_ERA, era.get().name() + "にない年月日です。", "元号と年を確かめて入力し直してください。");
    }

    /** The last day of the time left open. */
    CivilDate latest() {
        if (pattern.has('E')) {
            return new CivilDate(year, pattern.has('N') ? number("N") : number("M"), number("E"));
        }
        return new CivilDate(pattern == UnknownDatePattern.ABOUT_YEAR ? year + 1 : year, lastMonth(), lastDay());
    }

    /** Whether the end of the time comes before its beginning. */
    boolean isReversed() {
        if (!pattern.has('E')) {
            return false;
        }
        int endMonth = pattern.has('N') ? number("N") : number("M");
        return new CivilDate(year, endMonth, number("E")).isBefore(new CivilDate(year, number("M"), number("D")));
    }

    private int firstMonth() {
        return pattern.has('M') ? number("M") : pattern.has('S') ? firstMonthOfSeason() : 1;
    }

    private int lastMonth() {
        return pattern.has('M') ? number("M") : pattern.has('S') ? Math.min(firstMonthOfSeason() + 2, 12) : 12;
    }

    private int firstMonthOfSeason() {
        return switch (matcher.group("S")) {
            case "春" -> 3;
            case "夏" -> 6;
            case "秋" -> 9;
            default -> 12;
        };
    }

    private int firstDay() {
        return pattern.has('D') ? number("D") : pattern.has('T') ? firstDayOfThird() : 1;
    }

    private int lastDay() {
        return pattern.has('D') ? number("D") : pattern.has('T') ? lastDayOfThird() : 31;
    }

    private int firstDayOfThird() {
        return switch (matcher.group("T")) {
            case "上旬" -> 1;
            case "中旬" -> 11;
            default -> 21;
        };
    }

    private int lastDayOfThird() {
        return matcher.group("T").equals("下旬") ? 31 : firstDayOfThird() + 9;
    }

    private int yearOfEra() {
        String text = matcher.group("eraYear");
        return text.equals("元") ? 1 : Integer.parseInt(text);
    }

    private int number(String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
