package jp.yakuba.foundation.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.RejectedValue;

/** A program that knows the eras of its own list: tells of each line how it is read. */
final class WithEraToCome {

    private WithEraToCome() {}

    public static void main(String... none) throws IOException {
        var typed = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        var answers = typed.lines().map(WithEraToCome::told).collect(Collectors.joining("\n"));
        System.out.writeBytes(answers.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(String typed) {
        try {
            return typed.startsWith("day ") ? day(typed.substring(4)) : read(DateInput.parse(typed));
        } catch (RejectedValue refused) {
            return refused.code() + " " + refused.remedy();
        }
    }

    private static String read(RecordedDate date) {
        return date.value() + " " + date.enteredEra().map(Era::code).orElse("-") + " " + date.display(DateStyle.WAREKI);
    }

    private static String day(String day) {
        return told(WarekiDate::longForm, day) + " " + told(WarekiDate::shortForm, day);
    }

    private static String told(Function<WarekiDate, String> form, String day) {
        return WarekiDate.of(CivilDate.parse(day)).map(form).orElse("-");
    }
}
