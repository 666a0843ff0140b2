package jp.yakuba.foundation.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;

/**
 * The eras, as data: a new era is a new row (1.3.6), which may be there long before its first day and takes effect by it.
 * How an era is typed follows from its row. The list is read once.
 */
@Requirement("001/1.3.6")
public final class Eras {

    private static final List<Era> ALL = chained(CodeList.load("era").rows());

    private static final String TYPED = alternatives(Eras::spellings);
    private static final String PACKED = alternatives(era -> Stream.of(era.initial(), era.code()));

    private Eras() {}

    /** An era without a last day that another follows ends on the day before the other begins. */
    static List<Era> chained(List<CodeList.Row> rows) {
        var eras = new ArrayList<Era>();
        for (var row : rows.reversed()) {
            var next = eras.isEmpty() ? null : eras.getFirst().firstDay();
            var last = row.optional("last_day").map(CivilDate::parse).orElse(next == null ? null : dayBefore(next));
            var era =
                    new Era(row.code(), row.name(), row.text("initial"), CivilDate.parse(row.text("first_day")), last);
            requireNoGap(era, next);
            eras.addFirst(era);
        }
        requireDistinct(eras);
        return List.copyOf(eras);
    }

    private static CivilDate dayBefore(CivilDate day) {
        return CivilDate.of(day.toLocalDate().minusDays(1));
    }

    private static void requireNoGap(Era era, @Nullable CivilDate next) {
        var ends = era.last();
        var joined = next == null
                || ends.filter(last -> last.equals(next) || last.equals(dayBefore(next)))
                        .isPresent();
        if (!joined || ends.filter(era.firstDay()::isAfter).isPresent()) {
            throw new IllegalStateException("the days of the era " + era + " do not reach to those of the next");
        }
    }

    private static void requireDistinct(List<Era> eras) {
        var taken = new HashSet<String>();
        for (var era : eras) {
            if (!era.code().matches("\\d") || !era.initial().matches("[A-Z]")) {
                throw new IllegalStateException("the era " + era + " has no code of one digit or no capital letter");
            }
            if (!taken.add(era.code()) || !taken.add(era.initial()) || !taken.add(era.name())) {
                throw new IllegalStateException("the era " + era + " is called as another is");
            }
        }
    }

    /** All eras, oldest first; the last may not have begun. */
    public static List<Era> all() {
        return ALL;
    }

    /** The era of a day; of two that share it the later, as the edict has it. Empty before 明治. */
    public static Optional<Era> of(CivilDate date) {
        return ALL.reversed().stream().filter(era -> era.contains(date)).findFirst();
    }

    /** The era of a code. */
    public static Era ofCode(String code) {
        return require(era -> era.code().equals(code));
    }

    /** The era of a name, for example 昭和. */
    public static Era ofName(String name) {
        return require(era -> era.name().equals(name));
    }

    /** What matches an era as it is typed before a year: 昭和, 昭 or S. */
    public static String typed() {
        return TYPED;
    }

    /** What matches an era as it is typed before digits without separators: S or 3. */
    static String packed() {
        return PACKED;
    }

    /** The era that was typed in one of these ways. */
    public static Era ofTyped(String text) {
        return require(era -> era.code().equals(text) || spellings(era).anyMatch(text::equals));
    }

    /** The first character of a name stands for the era unless the name of another begins with it too. */
    private static Stream<String> spellings(Era era) {
        var first = era.name().substring(0, 1);
        var alone = ALL.stream().filter(other -> other.name().startsWith(first)).count() == 1;
        return alone ? Stream.of(era.name(), first, era.initial()) : Stream.of(era.name(), era.initial());
    }

    private static String alternatives(Function<Era, Stream<String>> ways) {
        return ALL.stream().flatMap(ways).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Era require(Predicate<Era> wanted) {
        return ALL.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new RejectedValue(FoundationError.ERA_UNKNOWN, "元号が分かりません。", remedy()));
    }

    private static String remedy() {
        return every(Era::name) + "、または " + every(Era::initial) + " で入力してください。";
    }

    private static String every(Function<Era, String> called) {
        return ALL.stream().map(called).collect(Collectors.joining("・"));
    }
}
