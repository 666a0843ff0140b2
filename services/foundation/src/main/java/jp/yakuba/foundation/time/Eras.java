package jp.yakuba.foundation.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.RejectedValue;

/** The eras, as data: a new era is a new row (1.3.6). */
@Requirement("001/1.3.6")
public final class Eras {

    private static final List<Era> ALL =
            CodeList.load("era").rows().stream().map(Eras::read).toList();

    private Eras() {}

    private static Era read(CodeList.Row row) {
        return new Era(
                row.code(),
                row.name(),
                row.text("initial"),
                CivilDate.parse(row.text("first_day")),
                row.optional("last_day").map(CivilDate::parse).orElse(null));
    }

    /** All eras, oldest first. */
    public static List<Era> all() {
        return ALL;
    }

    /** The era that lasts. */
    public static Era current() {
        return ALL.getLast();
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

    /** The era of a letter, for example S or s. */
    public static Era ofInitial(String initial) {
        return require(era -> era.initial().equalsIgnoreCase(initial));
    }

    private static Era require(Predicate<Era> wanted) {
        return ALL.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() ->
                        new RejectedValue("era-unknown", "元号が分かりません。", "明治・大正・昭和・平成・令和、または M・T・S・H・R で入力してください。"));
    }
}
