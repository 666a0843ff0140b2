package jp.yakuba.office.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.Eras;

/**
 * A birth date as far as it is known: {@code S55.12.3}, {@code 昭和55年12月}, {@code S55}, {@code 1980}, {@code 1980-12}, two
 * of them with 〜 between, or {@code 12月3日} of whatever year. Western years and those of the eras are the same years.
 *
 * @param first the first day looked for
 * @param last the last
 * @param ofAnyYear whether only month and day count
 * @param typed as it was typed
 */
@Requirement({"001/2.1.3", "001/1.3.6"})
@TextForm(value = "生年月日 as far as known", pattern = ".{1,60}", example = "S55.12")
public record BirthPeriod(CivilDate first, CivilDate last, boolean ofAnyYear, String typed) {

    private static final int LONGEST = 60;
    private static final String REMEDY = "S55.12.3、昭和55年12月、S55、1980、1980〜1985、12月3日 のように入力してください。";
    private static final Pattern BETWEEN = Pattern.compile("[〜～~]|から");
    private static final Pattern WESTERN =
            Pattern.compile("(1[89]\\d\\d|20\\d\\d)(?:年?|[年./-]?(\\d{1,2})月?)(?:頃|生まれ)?");
    private static final Pattern WAREKI =
            Pattern.compile("(" + Eras.typed() + ")(元|\\d{1,2})(?:年|[./-](?=\\d))?(?:(\\d{1,2})月?)?(?:頃|生まれ)?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");

    /** Reads what a clerk knows. */
    public static BirthPeriod parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, "生年月日が長すぎます。", REMEDY);
        }
        var text = Widths.halfAscii(typed).toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        var ends = BETWEEN.split(text, -1);
        var read =
                switch (ends.length) {
                    case 1 -> one(text);
                    case 2 -> new Span(one(ends[0]).first, one(ends[1]).last, false);
                    default -> throw new RejectedValue(FoundationError.DATE_FORMAT, "生年月日の範囲として読めません。", REMEDY);
                };
        if (read.last.isBefore(read.first)) {
            throw new RejectedValue(FoundationError.PERIOD_REVERSED, "生年月日の範囲の前後が逆です。", "早い日を先に入力してください。");
        }
        return new BirthPeriod(read.first, read.last, read.ofAnyYear, typed.strip());
    }

    private record Span(CivilDate first, CivilDate last, boolean ofAnyYear) {}

    private static Span one(String text) {
        return western(text)
                .or(() -> wareki(text))
                .or(() -> monthAndDay(text))
                .orElseGet(() -> day(DateInput.parse(text).value()));
    }

    private static Optional<Span> western(String text) {
        var parts = WESTERN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = number(parts, 1);
        return Optional.of(parts.group(2) == null ? year(year) : month(year, number(parts, 2)));
    }

    private static Optional<Span> wareki(String text) {
        var parts = WAREKI.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int ofEra = parts.group(2).equals("元") ? 1 : number(parts, 2);
        int year = Eras.ofTyped(parts.group(1)).westernYear(ofEra);
        return Optional.of(parts.group(3) == null ? year(year) : month(year, number(parts, 3)));
    }

    private static Optional<Span> monthAndDay(String text) {
        var parts = MONTH_AND_DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        // A leap year, so that 29 February is a day of it.
        var day = new CivilDate(2000, number(parts, 1), number(parts, 2));
        return Optional.of(new Span(day, day, true));
    }

    private static Span year(int year) {
        return new Span(new CivilDate(year, 1, 1), new CivilDate(year, 12, 31), false);
    }

    private static Span month(int year, int month) {
        return new Span(new CivilDate(year, month, 1), new CivilDate(year, month, 31), false);
    }

    private static Span day(CivilDate day) {
        return new Span(day, day, false);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Whether it leaves few enough people to be looked for alone. */
    public boolean narrows() {
        return !ofAnyYear && last.year() - first.year() < 5;
    }

    @Override
    public String toString() {
        return typed;
    }
}
