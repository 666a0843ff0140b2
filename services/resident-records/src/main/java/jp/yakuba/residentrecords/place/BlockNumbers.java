package jp.yakuba.residentrecords.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.Widths;
import org.jspecify.annotations.Nullable;

/** What follows from 番地号表記: its digits as the standard writes them, and the numbers by which addresses are sorted. */
@Requirement("001/1.3.2")
public final class BlockNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|[〇一二三四五六七八九十百千]+");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int LONGEST = 5;
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private BlockNumbers() {}

    /** 1番6号 and 1-6 in full-width characters: １番６号, １－６. */
    public static @Nullable String written(@Nullable String block) {
        return block == null ? null : Widths.fullAscii(block.strip());
    }

    /** １００８番地３ is 01008-00003; null if there is no number in it, or one that is none of a lot. */
    public static @Nullable String of(@Nullable String block) {
        if (block == null) {
            return null;
        }
        var numbers = new ArrayList<>(numbers(Widths.halfAscii(block)));
        if (numbers.isEmpty() || numbers.size() > MOST || numbers.stream().anyMatch(number -> number < 0)) {
            return null;
        }
        while (numbers.size() < FEWEST) {
            numbers.add(0);
        }
        return numbers.stream().map("%05d"::formatted).collect(Collectors.joining("-"));
    }

    private static List<Integer> numbers(String block) {
        return NUMBER.matcher(block)
                .results()
                .map(found -> found.group())
                .map(BlockNumbers::number)
                .toList();
    }

    /** -1 of what is too long for a number of a lot. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text.length() > LONGEST ? -1 : Integer.parseInt(text);
        }
        var whole = 0;
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            var numeral = text.charAt(i);
            var unit = UNITS.indexOf(numeral);
            if (unit < 0) {
                digits = digits * 10 + NUMERALS.indexOf(numeral);
            } else {
                whole += Math.max(digits, 1) * (int) Math.pow(10, unit + 1);
                digits = 0;
            }
        }
        return whole + digits > 99_999 ? -1 : whole + digits;
    }
}
